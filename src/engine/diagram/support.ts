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
): Set<number> {
  const seen = new Set<number>();
  const visit = (node: number) => {
    if (node < firstNode || seen.has(node)) return;
    seen.add(node);
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) visit(children[edge]!);
  };
  roots.forEach(visit);
  return seen;
}
