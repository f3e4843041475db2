import type { Variable } from "./variables";

/**
 * The rules of a law of a date as one reduced ordered decision diagram. Nodes are numbered from `firstNode`, each after
 * its children; the edges of a node stand from `firsts[node]` to before `firsts[node + 1]`, each for the cells from the
 * end of the edge before it to before its own.
 */
export interface Diagram {
  readonly variables: readonly Variable[];
  /** The variable that each node asks. */
  readonly asks: Int32Array;
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
  readonly children: Int32Array;
  /** The root of each rule by its position, without completions that the law rules out; -1 for rules that have none. */
  readonly roots: Int32Array;
  /** The same with all completions, for a case that contradicts itself. */
  readonly plainRoots: Int32Array;
  /** What the law rules out: met by no completion. */
  readonly exclusions: Int32Array;
  /** For each rule, by its position: the variables of facts that are asked for although not stating them says something too. */
  readonly asked: readonly ReadonlySet<number>[];
}
