import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import type { LeafNode, Node, Program } from "./compile";

/** One condition of a law of a date, with the numbers of its parts; a rule has one part, or none where no condition is in force. */
export interface GraphNode {
  kind: "leaf" | "all" | "any" | "not" | "rule";
  parts: readonly number[];
  /** The leaf asked; for leaves. */
  leaf?: LeafNode;
  /** Of the rule; for rules. */
  position?: number;
}

/** The conditions of a law as numbered nodes: each rule and each leaf once, parts before the whole. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** The nodes that each node is a part of, once for each time that it is. */
  readonly wholes: readonly (readonly number[])[];
  /** The node of each rule, by its position. */
  readonly rules: readonly number[];
  /** The nodes of what no completion of a case may meet, as the program lists them. */
  readonly exclusions: readonly number[];
  /** The leaves that read a fact, by its slot. */
  readonly leavesOn: readonly (readonly number[])[];
  /** The nodes that can come out otherwise when a given fact becomes known. */
  affected(slot: number): ReadonlySet<number>;
}

export const graphOf = oncePer((program: Program): Graph => {
  const nodes: GraphNode[] = [];
  const rules: number[] = [];
  const leaves = new Map<LeafNode, number>();
  const add = (node: GraphNode) => nodes.push(node) - 1;

  const addRule = (position: number): number => {
    const known = rules[position];
    if (known !== undefined) return known;
    const node = program.nodes[position];
    const number = add({ kind: "rule", parts: node ? [addNode(node)] : [], position });
    rules[position] = number;
    return number;
  };
  const addLeaf = (leaf: LeafNode): number => {
    const known = leaves.get(leaf);
    if (known !== undefined) return known;
    const number = add({ kind: "leaf", parts: [], leaf });
    leaves.set(leaf, number);
    return number;
  };
  const addNode = (node: Node): number => {
    if (node.kind === "leaf") return addLeaf(node);
    if (node.kind === "rule") return addRule(node.position);
    return add({ kind: node.group, parts: node.parts.map(addNode) });
  };

  for (const position of program.rules.keys()) addRule(position);
  const exclusions = program.exclusions.map(addNode);
  const wholes = wholesOf(nodes);
  const leavesOn = leavesOnFacts(program, nodes);
  const affected = new Map<number, ReadonlySet<number>>();
  return {
    nodes,
    rules,
    exclusions,
    wholes,
    leavesOn,
    affected: (slot) =>
      memoize(affected, slot, () =>
        above(
          [slot, ...program.facts.dependents(slot)].flatMap((one) => leavesOn[one]!),
          wholes,
        ),
      ),
  };
});

/** These nodes and all that they are a part of. */
function above(numbers: readonly number[], wholes: readonly (readonly number[])[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const rise = (number: number) => {
    if (seen.has(number)) return;
    seen.add(number);
    wholes[number]!.forEach(rise);
  };
  numbers.forEach(rise);
  return seen;
}

function wholesOf(nodes: readonly GraphNode[]): number[][] {
  const wholes = nodes.map((): number[] => []);
  nodes.forEach(({ parts }, number) => {
    for (const part of parts) wholes[part]!.push(number);
  });
  return wholes;
}

function leavesOnFacts(program: Program, nodes: readonly GraphNode[]): number[][] {
  const numbers = program.dated.law.data.facts.map((): number[] => []);
  nodes.forEach(({ leaf }, number) => {
    if (!leaf) return;
    numbers[leaf.slot]!.push(number);
    if (leaf.other !== undefined && leaf.other !== leaf.slot) numbers[leaf.other]!.push(number);
  });
  return numbers;
}
