import type { Diagram } from "./diagram";
import { EXCLUDED, firstNode } from "./ends";
import { PairMap } from "./pair-map";
import type { Ranges } from "./ranges";
import { NodeTable } from "./table";

/** With more nodes of restarts before, what is restricted is begun anew. */
const mostKept = 2 ** 16;

/**
 * Which variables can still change a rule in a case: those with two cells whose results differ in some completion that
 * the law does not rule out, all else alike.
 */
export class Relevance {
  /** The diagram as far as the ranges go, each function once. */
  readonly #table = new NodeTable();
  /** The node of the table for each node, as it was when the node was visited. */
  #restricted = new Int32Array(0);
  #visited = new Uint32Array(0);
  #visit = 1;
  /** For each variable, the first visit since which what is under its nodes stands. */
  readonly #stands: Uint32Array;
  readonly #differing = new PairMap(2 ** 8);
  readonly #holdsExcluded = new Map<number, boolean>();

  constructor(
    readonly diagram: Diagram,
    readonly ranges: Ranges,
  ) {
    this.#stands = new Uint32Array(diagram.variables.length).fill(this.#visit);
  }

  /** Once the ranges of variables up to the last of these are others: nodes that ask later ones stand. */
  restart(last = this.#stands.length - 1) {
    this.#visit += 1;
    const isAll = last === this.#stands.length - 1 || this.#table.size > mostKept;
    this.#stands.fill(this.#visit, 0, isAll ? this.#stands.length : last + 1);
    if (isAll) for (const known of [this.#table, this.#differing, this.#holdsExcluded]) known.clear();
  }

  /** The variables that can change a root. */
  of(root: number): ReadonlySet<number> {
    this.#makeRoom();
    const relevant = new Set<number>();
    const seen = new Set<number>();
    const visit = (node: number) => {
      if (node < firstNode || seen.has(node)) return;
      seen.add(node);
      const variable = this.#table.asks[node]!;
      if (!relevant.has(variable) && this.#isDecisive(node)) relevant.add(variable);
      for (const child of this.#childrenOf(node)) visit(child);
    };
    visit(this.#restrict(root));
    return relevant;
  }

  /** For nodes that were made since. */
  #makeRoom() {
    const size = this.diagram.asks.length;
    if (size <= this.#visited.length) return;
    const [visited, restricted] = [this.#visited, this.#restricted];
    this.#visited = new Uint32Array(size * 2);
    this.#restricted = new Int32Array(size * 2);
    this.#visited.set(visited);
    this.#restricted.set(restricted);
  }

  #childrenOf(node: number): readonly number[] {
    const { firsts, children } = this.#table;
    return children.slice(firsts[node]!, firsts[node + 1]!);
  }

  /** Whether two cells of a node differ; not to state a fact is no answer to it. */
  #isDecisive(node: number): boolean {
    const { asks, firsts, ends, children } = this.#table;
    const { notStated } = this.diagram.variables[asks[node]!]!;
    const answers: number[] = [];
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
      const from = edge === firsts[node] ? 0 : ends[edge - 1]!;
      if (from !== notStated) answers.push(children[edge]!);
    }
    return answers.some((one, index) => answers.slice(index + 1).some((other) => this.#differ(one, other)));
  }

  /** Whether two nodes have different results in some completion that neither excludes. */
  #differ(one: number, other: number): boolean {
    if (one === other || one === EXCLUDED || other === EXCLUDED) return false;
    if (!this.#canExclude(one) && !this.#canExclude(other)) return true;
    const [a, b] = one < other ? [one, other] : [other, one];
    const known = this.#differing.get(a, b);
    if (known !== undefined) return known === 1;
    const found = this.#differBelow(a, b);
    this.#differing.add(a, b, found ? 1 : 0);
    return found;
  }

  #differBelow(a: number, b: number): boolean {
    const { asks, firsts, ends, children } = this.#table;
    const variable = Math.min(asks[a]!, asks[b]!);
    const isA = asks[a] === variable;
    const isB = asks[b] === variable;
    const size = this.diagram.variables[variable]!.size;
    let edgeA = firsts[a]!;
    let edgeB = firsts[b]!;
    for (let cell = 0; cell < size; ) {
      const endA = isA ? ends[edgeA]! : size;
      const endB = isB ? ends[edgeB]! : size;
      if (this.#differ(isA ? children[edgeA]! : a, isB ? children[edgeB]! : b)) return true;
      cell = Math.min(endA, endB);
      if (endA === cell) edgeA++;
      if (endB === cell) edgeB++;
    }
    return false;
  }

  #canExclude(node: number): boolean {
    if (node < firstNode) return node === EXCLUDED;
    let found = this.#holdsExcluded.get(node);
    if (found === undefined) {
      found = this.#childrenOf(node).some((child) => this.#canExclude(child));
      this.#holdsExcluded.set(node, found);
    }
    return found;
  }

  /** A node with only the cells that are possible; the others go with those after them, or before them at the end. */
  #restrict(node: number): number {
    if (node < firstNode) return node;
    const { asks, firsts, ends, children, variables } = this.diagram;
    const variable = asks[node]!;
    if (this.#visited[node]! >= this.#stands[variable]!) return this.#restricted[node]!;
    const keptEnds: number[] = [];
    const kept: number[] = [];
    let cell = 0;
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
      const end = ends[edge]!;
      if (this.ranges.hasAny(variable, cell, end)) {
        keptEnds.push(end);
        kept.push(this.#restrict(children[edge]!));
      }
      cell = end;
    }
    keptEnds[keptEnds.length - 1] = variables[variable]!.size;
    const made = this.#table.node(variable, keptEnds, kept);
    this.#visited[node] = this.#visit;
    this.#restricted[node] = made;
    return made;
  }
}
