import { memoize } from "../../lib/memoize";
import type { Diagram, Nodes } from "./diagram";
import { EXCLUDED, firstNode, MET_END, UNMET_END } from "./ends";
import { NodeTable } from "./table";

/** A variable has one of the cells of these runs: each from one cell to before another, in order and apart. */
export interface CellsOf {
  variable: number;
  runs: readonly Run[];
}

export type Run = readonly [from: number, to: number];

/** Cases in which two roots come out differently. */
export interface Difference {
  /** The ends of the two. */
  one: number;
  other: number;
  /** Among which cases the conditions are exact: those with this end of the one, or of the other. */
  among: "one" | "other";
  /** Each a list of conditions that all hold; together all the cases. Absent where that takes more than `most` lists. */
  cases: CellsOf[][] | undefined;
}

/**
 * All the cases in which two roots of one table differ, by how they come out; told among the cases that come out so
 * under the one or under the other, whichever takes fewer conditions. What the law rules out is no case.
 */
export function differences(diagram: Diagram, one: number, other: number, most = 50): Difference[] {
  if (one === other) return [];
  const table = new NodeTable();
  const found: Difference[] = [];
  for (const from of endsUnder(diagram, one))
    for (const to of endsUnder(diagram, other)) {
      if (from === to) continue;
      const where = (isCounted: (a: number, b: number) => boolean) =>
        joined(diagram, table, one, other, (a, b) => (isCounted(a, b) ? MET_END : UNMET_END));
      const differs = where((a, b) => a === from && b === to);
      if (differs === UNMET_END) continue;
      const coverAmong = (among: Difference["among"]) => {
        const isOutside = (a: number, b: number) => (among === "one" ? a !== from : b !== to);
        const allowed = where(
          (a, b) => (a === from && b === to) || a === EXCLUDED || b === EXCLUDED || isOutside(a, b),
        );
        return { one: from, other: to, among, cases: coverOf(diagram, table, differs, allowed, most) };
      };
      found.push(shorter(coverAmong("one"), coverAmong("other")));
    }
  return found;
}

function shorter(a: Difference, b: Difference): Difference {
  const lengthOf = ({ cases }: Difference) =>
    cases ? cases.reduce((sum, where) => sum + where.length, cases.length) : Number.POSITIVE_INFINITY;
  return lengthOf(b) < lengthOf(a) ? b : a;
}

function endsUnder({ firsts, children }: Nodes, root: number): number[] {
  const ends = new Set<number>();
  const seen = new Set<number>();
  const visit = (node: number) => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node < firstNode) ends.add(node);
    else for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) visit(children[edge]!);
  };
  visit(root);
  return [...ends].filter((end) => end !== EXCLUDED).sort((a, b) => a - b);
}

/** In another table, the node that says of each case something about the ends of two. */
function joined(
  diagram: Diagram,
  table: NodeTable,
  one: number,
  other: number,
  endOf: (a: number, b: number) => number,
): number {
  const known = new Map<string, number>();
  const visit = (a: number, b: number): number =>
    memoize(known, `${a} ${b}`, () => {
      if (a < firstNode && b < firstNode) return endOf(a, b);
      const variable = Math.min(...[a, b].map((node) => diagram.asks[node]!));
      const groups = runsOf(diagram, diagram.variables[variable]!.size, variable, [a, b]);
      return table.node(
        variable,
        groups.map(({ to }) => to),
        groups.map(({ nodes }) => visit(nodes[0]!, nodes[1]!)),
      );
    });
  return visit(one, other);
}

/** The cells of a variable, cut wherever one of the nodes goes on otherwise. */
function runsOf({ asks, firsts, ends, children }: Nodes, size: number, variable: number, nodes: number[]) {
  const runs: { from: number; to: number; nodes: number[] }[] = [];
  const edges = nodes.map((node) => firsts[node]!);
  for (let from = 0; from < size; ) {
    const isAsked = (index: number) => asks[nodes[index]!] === variable;
    const to = Math.min(size, ...edges.flatMap((edge, index) => (isAsked(index) ? ends[edge]! : [])));
    runs.push({
      from,
      to,
      nodes: nodes.map((node, index) => (isAsked(index) ? children[edges[index]!]! : node)),
    });
    edges.forEach((edge, index) => {
      if (isAsked(index) && ends[edge] === to) edges[index] = edge + 1;
    });
    from = to;
  }
  return runs;
}

interface Cover {
  cases: CellsOf[][];
  /** The node that is met in these cases. */
  node: number;
}

class TooManyCases extends Error {}

function coverOf(
  diagram: Diagram,
  table: NodeTable,
  least: number,
  allowed: number,
  most: number,
): CellsOf[][] | undefined {
  try {
    return new Covers(diagram, table, most).of(least, allowed).cases;
  } catch (error) {
    if (error instanceof TooManyCases) return undefined;
    throw error;
  }
}

/** Few conditions that cover a function: the irredundant cover of Minato and Morreale, over cells. */
class Covers {
  readonly #known = new Map<string, Cover>();

  constructor(
    readonly diagram: Diagram,
    readonly table: NodeTable,
    readonly most: number,
  ) {}

  /** Covers every case in which `least` is met, and none in which `most` is not. */
  of(least: number, most: number): Cover {
    if (least === UNMET_END) return { cases: [], node: UNMET_END };
    if (most === MET_END) return { cases: [[]], node: MET_END };
    return memoize(this.#known, `${least} ${most}`, () => this.#make(least, most));
  }

  #make(least: number, most: number): Cover {
    const { table } = this;
    const variable = Math.min(table.asks[least]!, table.asks[most]!);
    const { size } = this.diagram.variables[variable]!;
    const runs = runsOf(table, size, variable, [least, most]);
    /** What may be covered whatever the cell is. */
    const always = runs.reduce((node, run) => table.all(node, run.nodes[1]!), MET_END);
    const withCells = new Map<string, { runs: Run[]; rest: CellsOf[] }>();
    const made: number[] = [];
    let left = UNMET_END;
    for (const { from, to, nodes } of runs) {
      const [own, allowed] = nodes as [number, number];
      const cover = this.of(table.all(own, table.not(always)), allowed);
      made.push(cover.node);
      left = table.any(left, table.all(own, table.not(cover.node)));
      for (const rest of cover.cases) {
        const group = memoize(withCells, JSON.stringify(rest), () => ({ runs: [] as Run[], rest }));
        const last = group.runs.at(-1);
        if (last?.[1] === from) group.runs[group.runs.length - 1] = [last[0], to];
        else group.runs.push([from, to]);
      }
    }
    const whatever = this.of(left, always);
    const ends = runs.map(({ to }) => to);
    const cases = [...withCells.values()].map((group) =>
      group.runs.length === 1 && group.runs[0]![0] === 0 && group.runs[0]![1] === size
        ? group.rest
        : [{ variable, runs: group.runs }, ...group.rest],
    );
    cases.push(...whatever.cases);
    if (cases.length > this.most) throw new TooManyCases();
    return { cases, node: table.any(table.node(variable, ends, made), whatever.node) };
  }
}
