import type { LeafNode, Node, Program } from "../compile";
import { MET, UNMET } from "../result";
import { askedIn } from "./asked";
import type { Diagram } from "./diagram";
import { EXCLUDED, firstNode, MET_END, UNKNOWN_END, UNMET_END } from "./ends";
import { atMostExclusions } from "./orders";
import { NodeTable } from "./table";
import { type Variables, variablesOf } from "./variables";

/** The diagram of the rules at these positions. */
export function buildDiagram(program: Program, positions: readonly number[]): Diagram {
  const variables = variablesOf(program);
  const table = new NodeTable();
  const roots = new Roots(program, variables, table);
  const exclusions = [
    ...program.exclusions.map((node) => roots.of(node)),
    ...atMostExclusions(program, variables, table),
  ];
  const supports = exclusions.map((node) => supportIn(table, node));
  const plain = positions.map((position) => roots.ofRule(position));
  const held = plain.map((root) => withExclusions(table, root, exclusions, supports));
  return flattened(program, table, variables, positions, plain, held, exclusions);
}

/** Conditions as nodes of a table, each rule and each leaf once. */
class Roots {
  readonly #rules = new Map<number, number>();
  readonly #leaves = new Map<LeafNode, number>();

  constructor(
    readonly program: Program,
    readonly variables: Variables,
    readonly table: NodeTable,
  ) {}

  ofRule(position: number): number {
    let root = this.#rules.get(position);
    if (root === undefined) {
      root = this.#makeRule(position);
      this.#rules.set(position, root);
    }
    return root;
  }

  of(node: Node): number {
    if (node.kind === "rule") return this.ofRule(node.position);
    if (node.kind === "leaf") return this.#ofLeaf(node);
    const parts = node.parts.map((part) => this.of(part));
    if (node.group === "not") return this.table.not(parts[0]!);
    /** From the bottom of the order up, so that what is made is not made anew. */
    parts.sort((a, b) => this.table.variables[b]! - this.table.variables[a]!);
    return node.group === "all"
      ? parts.reduce((a, b) => this.table.all(a, b), MET_END)
      : parts.reduce((a, b) => this.table.any(a, b), UNMET_END);
  }

  #makeRule(position: number): number {
    const node = this.program.nodes[position];
    if (node) return this.of(node);
    const { state } = this.program.rules[position]!;
    if (state !== "not-covered") return state === "gap" ? UNMET_END : MET_END;
    return this.table.node(this.variables.ruleNotHeld(position), [1, 2], [UNMET_END, MET_END]);
  }

  #ofLeaf(leaf: LeafNode): number {
    let node = this.#leaves.get(leaf);
    if (node === undefined) {
      const { variable, codes } = this.variables.conditionIn(leaf);
      node = this.table.node(
        variable,
        codes.map((_, cell) => cell + 1),
        codes.map((code) => (code === MET ? MET_END : code === UNMET ? UNMET_END : UNKNOWN_END)),
      );
      this.#leaves.set(leaf, node);
    }
    return node;
  }
}

/** Lays on a rule what the law rules out, as far as it shares variables with it, until nothing changes. */
function withExclusions(
  table: NodeTable,
  plain: number,
  exclusions: readonly number[],
  supports: readonly ReadonlySet<number>[],
): number {
  let root = plain;
  const left = new Set(exclusions.keys());
  let support = supportIn(table, root);
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const index of left) {
      if (![...supports[index]!].some((variable) => support.has(variable))) continue;
      left.delete(index);
      root = table.except(root, exclusions[index]!);
      support = new Set([...support, ...supports[index]!]);
      isChanged = true;
    }
  }
  return root;
}

/** The variables that a node and those under it ask. */
export function supportIn(table: NodeTable, root: number): Set<number> {
  const seen = new Set<number>();
  const support = new Set<number>();
  const visit = (node: number) => {
    if (node < firstNode || seen.has(node)) return;
    seen.add(node);
    support.add(table.variables[node]!);
    for (let edge = table.firsts[node]!; edge < table.firsts[node + 1]!; edge++) visit(table.children[edge]!);
  };
  visit(root);
  return support;
}

/** The nodes under the roots alone, numbered anew, each after its children. */
function flattened(
  program: Program,
  table: NodeTable,
  { all }: Variables,
  positions: readonly number[],
  plain: readonly number[],
  held: readonly number[],
  exclusions: readonly number[],
): Diagram {
  const numbers = new Map<number, number>(
    [UNMET_END, UNKNOWN_END, MET_END, EXCLUDED].map((end) => [end, end]),
  );
  const asks: number[] = [-1, -1, -1, -1];
  const firsts: number[] = [0, 0, 0, 0, 0];
  const ends: number[] = [];
  const children: number[] = [];
  const number = (node: number): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    const from = table.firsts[node]!;
    const to = table.firsts[node + 1]!;
    const below = table.children.slice(from, to).map(number);
    children.push(...below);
    ends.push(...table.ends.slice(from, to));
    firsts.push(ends.length);
    const made = asks.push(table.variables[node]!) - 1;
    numbers.set(node, made);
    return made;
  };
  const byPosition = (nodes: readonly number[]) => {
    const roots = new Int32Array(program.rules.length).fill(-1);
    positions.forEach((position, index) => {
      roots[position] = number(nodes[index]!);
    });
    return roots;
  };
  const roots = byPosition(held);
  const plainRoots = byPosition(plain);
  const excluded = Int32Array.from(exclusions, number);
  const diagram = {
    variables: all,
    asks: Int32Array.from(asks),
    firsts: Int32Array.from(firsts),
    ends: Int32Array.from(ends),
    children: Int32Array.from(children),
    roots,
    plainRoots,
    exclusions: excluded,
  };
  return { ...diagram, asked: askedIn(program, diagram) };
}
