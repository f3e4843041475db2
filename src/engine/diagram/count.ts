import type { Diagram } from "./diagram";
import { EXCLUDED, MET_END, UNKNOWN_END, UNMET_END } from "./ends";
import type { Ranges } from "./ranges";

/** How likely a rule is to come out met and unmet; what is left of one is neither. */
export interface Chances {
  met: number;
  unmet: number;
}

/**
 * How likely each result of a root is over the completions that the law does not rule out, with each possible cell of a
 * variable as likely as its weight among them; all as likely as each other if no weights are given. Undefined if the law rules out every completion.
 */
export function chancesOf(
  { asks, firsts, ends, children }: Diagram,
  ranges: Ranges,
  root: number,
  weightOf: (variable: number, cell: number) => number = () => 1,
): Chances | undefined {
  const known = new Map<number, readonly [met: number, unmet: number, unknown: number]>([
    [MET_END, [1, 0, 0]],
    [UNMET_END, [0, 1, 0]],
    [UNKNOWN_END, [0, 0, 1]],
    [EXCLUDED, [0, 0, 0]],
  ]);
  const visit = (node: number): readonly [number, number, number] => {
    const found = known.get(node);
    if (found) return found;
    const sum: [number, number, number] = [0, 0, 0];
    let all = 0;
    let cell = 0;
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
      let weight = 0;
      for (; cell < ends[edge]!; cell++)
        if (ranges.has(asks[node]!, cell)) weight += weightOf(asks[node]!, cell);
      if (weight === 0) continue;
      all += weight;
      visit(children[edge]!).forEach((chance, index) => {
        sum[index] = sum[index]! + weight * chance;
      });
    }
    const chances = sum.map((one) => one / all) as [number, number, number];
    known.set(node, chances);
    return chances;
  };
  const [met, unmet, unknown] = visit(root);
  const left = met + unmet + unknown;
  return left === 0 ? undefined : { met: met / left, unmet: unmet / left };
}
