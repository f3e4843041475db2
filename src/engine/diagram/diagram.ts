import type { Variable } from "./variables";

/** Nodes that ask variables; the edges of a node stand from `firsts[node]` to before `firsts[node + 1]`. */
export interface Nodes {
  /** The variable that each node asks. */
  readonly asks: ArrayLike<number>;
  readonly firsts: ArrayLike<number>;
  /** Each edge is for the cells from the end of the edge before it to before its own. */
  readonly ends: ArrayLike<number>;
  readonly children: ArrayLike<number>;
}

/** Variables of facts of which it counts whether they are stated. */
export interface Stated {
  /** Not stated, they leave the rule unknown, or leave open what is derived from them. */
  asked: readonly number[];
  /** Claims, as an exemption is: what a case does not state is then not claimed. */
  claimed: readonly number[];
}

/**
 * The rules of a law of a date as one reduced ordered decision diagram. Nodes are numbered from `firstNode`, each after
 * its children. The nodes of a rule are made when its root is first asked for.
 */
export interface Diagram extends Nodes {
  readonly variables: readonly Variable[];
  /** The root of a rule by its position, without completions that the law rules out; undefined if it has too many nodes. */
  root(position: number): number | undefined;
  /** The same with all completions, for a case that contradicts itself. */
  plainRoot(position: number): number | undefined;
  /** What the law rules out: met by no completion. */
  exclusions(): readonly number[];
  /** The facts of a rule of which it counts whether they are stated; none if it has too many nodes. */
  stated(position: number): Stated;
}
