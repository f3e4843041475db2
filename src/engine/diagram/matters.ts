import type { Diagram } from "./diagram";
import { EXCLUDED, firstNode } from "./ends";
import { PairMap } from "./pair-map";
import type { Ranges } from "./ranges";
import { NodeTable } from "./table";

/**
 * Which variables can still change a rule in a case: those with two cells whose results differ in some completion that
 * the law does not rule out, all else alike.
 */
export class Relevance {
  /** The diagram as far as the ranges go, each function once. */
  readonly #table = new NodeTable();
  #isOutdated = false;
  readonly #restricted = new Map<number, number>();
  readonly #differing = new PairMap(2 ** 8);
  readonly #holdsExcluded = new Map<number, boolean>();

  constructor(
    readonly diagram: Diagram,
    readonly ranges: Ranges,
  ) {}

  /** Once the ranges are others. */
  restart() {
    this.#isOutdated = true;
  }

  /** The variables that can change a root. */
  of(root: number): ReadonlySet<number> {
    if (this.#isOutdated) this.#forget();
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

  #forget() {
    this.#isOutdated = false;
    for (const known of [this.#table, this.#restricted, this.#differing, this.#holdsExcluded]) known.clear();
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
    const known = this.#restricted.get(node);
    if (known !== undefined) return known;
    const { asks, firsts, ends, children, variables } = this.diagram;
    const variable = asks[node]!;
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
    this.#restricted.set(node, made);
    return made;
  }
}
