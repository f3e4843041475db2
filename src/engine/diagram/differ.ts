import type { Diagram } from "./diagram";
import { EXCLUDED, firstNode } from "./ends";

/** Which cells of a variable a case has: from one to before another. */
export interface CellsOf {
  variable: number;
  from: number;
  to: number;
}

/** Cases in which two roots come out differently, as conditions on variables; all others may be anything. */
export interface DifferentCase {
  where: readonly CellsOf[];
  /** The ends of the two. */
  one: number;
  other: number;
}

/**
 * The cases in which two roots of one diagram differ, in the order of the variables: at most so many, so that a count
 * of `most` says that there may be more. What the law rules out under either is no case.
 */
export function differences(
  { variables, asks, firsts, ends, children }: Diagram,
  one: number,
  other: number,
  most = 100,
): DifferentCase[] {
  const found: DifferentCase[] = [];
  const same = new Set<string>();
  const visit = (a: number, b: number, where: readonly CellsOf[]): boolean => {
    if (a === b || a === EXCLUDED || b === EXCLUDED || found.length >= most) return false;
    if (a < firstNode && b < firstNode) return found.push({ where, one: a, other: b }) > 0;
    const key = `${a} ${b}`;
    if (same.has(key)) return false;
    const before = found.length;
    const variable = Math.min(...[a, b].filter((node) => node >= firstNode).map((node) => asks[node]!));
    const { size } = variables[variable]!;
    const edgesOf = (node: number) =>
      node >= firstNode && asks[node] === variable
        ? Array.from({ length: firsts[node + 1]! - firsts[node]! }, (_, index) => {
            const edge = firsts[node]! + index;
            return { to: ends[edge]!, child: children[edge]! };
          })
        : [{ to: size, child: node }];
    const [edgesA, edgesB] = [edgesOf(a), edgesOf(b)];
    let from = 0;
    while (from < size) {
      const inA = edgesA.find(({ to }) => to > from)!;
      const inB = edgesB.find(({ to }) => to > from)!;
      const to = Math.min(inA.to, inB.to);
      visit(inA.child, inB.child, [...where, { variable, from, to }]);
      from = to;
    }
    if (found.length === before) same.add(key);
    return found.length > before;
  };
  visit(one, other, []);
  return found;
}
