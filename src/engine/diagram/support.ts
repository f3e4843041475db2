import type { Nodes } from "./diagram";
import { firstNode } from "./ends";

/** The variables that a node and those under it ask. */
export function supportIn({ asks, firsts, children }: Nodes, root: number): Set<number> {
  const support = new Set<number>();
  for (const node of nodesUnder({ firsts, children }, [root])) support.add(asks[node]!);
  return support;
}

/** The nodes under roots, with the roots, without ends. */
export function nodesUnder(
  { firsts, children }: Pick<Nodes, "firsts" | "children">,
  roots: readonly number[],
): number[] {
  const nodes: number[] = [];
  /** Nodes stand after their children, so that none under these has a higher number. */
  const seen = new Uint8Array(Math.max(0, ...roots) + 1);
  const visit = (node: number) => {
    if (node < firstNode || seen[node] === 1) return;
    seen[node] = 1;
    nodes.push(node);
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) visit(children[edge]!);
  };
  roots.forEach(visit);
  return nodes;
}
