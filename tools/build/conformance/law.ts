import type { Diagram, Program } from "../../../src/engine";
import { buildDiagram } from "../../../src/engine/diagram/build";
import { firstNode } from "../../../src/engine/diagram/ends";
import { spokenIn } from "../../../src/engine/diagram/spoken";
import type { Variable as Asked } from "../../../src/engine/diagram/variables";
import type { Range } from "../../../src/facts";
import { memoize } from "../../../src/lib/memoize";

/** A variable in plain data: facts by id, cells as in docs/conformance.md. */
function plainVariable({ dated }: Program, { cells, size, notStated, noValue }: Asked) {
  const idOf = (slot: number) => dated.law.data.facts[slot]!.id;
  const more = {
    size,
    ...(notStated === undefined ? {} : { notStated }),
    ...(noValue === undefined ? {} : { noValue }),
  };
  switch (cells.kind) {
    case "numbers":
      return { kind: cells.kind, fact: idOf(cells.slot), cuts: cells.cuts, ...more };
    case "words":
      return { kind: cells.kind, fact: idOf(cells.slot), classes: cells.classes, ...more };
    case "stated":
      return { kind: cells.kind, fact: idOf(cells.slot), ...more };
    case "order":
      return { kind: cells.kind, fact: idOf(cells.slot), other: idOf(cells.other), ...more };
    case "free":
      return { kind: cells.kind, id: cells.id, ...more };
  }
}

type Variable = ReturnType<typeof plainVariable>;

/** The law of a date as plain data. */
export function plainLaw(program: Program, on: string) {
  const diagram = buildDiagram(program);
  const found = spokenIn(program).map((position) => {
    const { id, kind } = program.rules[position]!.rule;
    const [root, plainRoot] = [diagram.root(position), diagram.plainRoot(position)];
    if (root === undefined || plainRoot === undefined) throw new Error(`${id} has too many nodes.`);
    return { id, kind, root, plainRoot, ...diagram.stated(position) };
  });
  const { nodes, numberOf } = nodesUnder(
    diagram,
    found.flatMap(({ root, plainRoot }) => [root, plainRoot]),
  );
  const rules = found.map((rule) => ({
    ...rule,
    root: numberOf(rule.root),
    plainRoot: numberOf(rule.plainRoot),
  }));
  const variables = diagram.variables.map((variable) => plainVariable(program, variable));
  const { facts } = program;
  const ranges: Record<string, object> = {};
  for (const id of factsOf(variables, (kind) => kind !== "stated")) {
    const range = plainRange(facts.rangeOf(facts.slotOf.get(id)!, facts.nothing));
    if (Object.keys(range).length > 0) ranges[id] = range;
  }
  return { law: { hash: program.dated.law.data.hash, on }, variables, ranges, nodes, rules };
}

export type PlainLaw = ReturnType<typeof plainLaw>;

/** The facts that variables of some kinds ask about. */
export function factsOf(variables: readonly Variable[], isOf: (kind: string) => boolean): string[] {
  const found = variables.flatMap((variable) => {
    if (!("fact" in variable) || !isOf(variable.kind)) return [];
    return "other" in variable ? [variable.fact, variable.other] : [variable.fact];
  });
  return [...new Set(found)].sort();
}

/** A range without what says nothing; numbers without an end are null. */
export function plainRange({ spans, words, lacksValue }: Range) {
  const end = (number: number) => (Number.isFinite(number) ? number : null);
  const isOpen = spans?.length === 1 && spans[0]!.every((number) => !Number.isFinite(number));
  return {
    ...(spans && !isOpen ? { spans: spans.map(([from, to]) => [end(from), end(to)]) } : {}),
    ...(words ? { words } : {}),
    ...(lacksValue ? { lacksValue } : {}),
  };
}

/**
 * The nodes under some roots, each after its children, numbered from `firstNode` without a gap. A node is the variable
 * that it asks and its edges: the first cell after each, and where it leads.
 */
function nodesUnder({ asks, firsts, ends, children }: Diagram, roots: readonly number[]) {
  const numbers = new Map<number, number>();
  const nodes: [variable: number, ...edges: [end: number, child: number][]][] = [];
  const numberOf = (node: number): number => {
    if (node < firstNode) return node;
    return memoize(numbers, node, () => {
      const edges: [end: number, child: number][] = [];
      for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++)
        edges.push([ends[edge]!, numberOf(children[edge]!)]);
      nodes.push([asks[node]!, ...edges]);
      return firstNode + nodes.length - 1;
    });
  };
  for (const root of roots) numberOf(root);
  return { nodes, numberOf };
}
