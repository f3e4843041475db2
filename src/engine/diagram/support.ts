import { memoize } from "../../lib/memoize";
import { oncePer } from "../../lib/once-per";
import type { Nodes } from "./diagram";
import { firstNode } from "./ends";

/** By the list of what nodes ask, which laws of one table have in common. */
const supportsIn = oncePer((_: Nodes["asks"]) => new Map<number, ReadonlySet<number>>());

/** The variables that a node of a diagram and those under it ask. */
export function supportIn({ asks, firsts, children }: Nodes, root: number): ReadonlySet<number> {
  return memoize(
    supportsIn(asks),
    root,
    () => new Set(nodesUnder({ firsts, children }, [root]).map((node) => asks[node]!)),
  );
}

/** Marks of nodes that a walk has seen, with the number of the walk; used again by the next one. */
let marks = new Uint32Array(0);
let walks = 0;

/** The nodes under roots, with the roots, without ends. */
export function nodesUnder(
  { firsts, children }: Pick<Nodes, "firsts" | "children">,
  roots: readonly number[],
): number[] {
  const nodes: number[] = [];
  /** Nodes stand after their children, so that none under these has a higher number. */
  const size = Math.max(0, ...roots) + 1;
  if (size > marks.length) marks = new Uint32Array(size * 2);
  walks += 1;
  const visit = (node: number) => {
    if (node < firstNode || marks[node] === walks) return;
    marks[node] = walks;
    nodes.push(node);
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) visit(children[edge]!);
  };
  roots.forEach(visit);
  return nodes;
}
