import type { Diagram } from "./diagram";
import { EXCLUDED, MET_END } from "./ends";
import type { Ranges } from "./ranges";

/** An answer: a variable has one of the cells from one to before another, as far as they are possible. */
export interface Answer {
  variable: number;
  from: number;
  to: number;
}

export interface LeastSet {
  answers: readonly Answer[];
  cost: number;
}

/** What an answer about a variable costs; without end for a variable that is not to be proposed. */
export type CostOf = (variable: number, from: number, to: number) => number;

/**
 * The cheapest set of answers under which a root is met whatever all other facts are: dynamic programming over sets of
 * nodes, since a variable that is passed "whatever it is" goes on with all of its children. Undefined where no set of
 * finite cost will do, or more than `most` sets of nodes would have to be looked at. For roots without exclusions, so
 * that no need is proved by a conflict.
 */
export function leastSet(
  diagram: Diagram,
  ranges: Ranges,
  root: number,
  costOf: CostOf,
  most = 20_000,
): LeastSet | undefined {
  const { asks, firsts, ends, children, variables } = diagram;
  const known = new Map<string, LeastSet | undefined>();
  let isTooMuch = false;

  /** The edges of a node as far as they are possible; of a node that asks something else, itself. */
  const childrenIn = (node: number, variable: number, isIn: (from: number, to: number) => boolean) => {
    if (node <= EXCLUDED || asks[node] !== variable) return [node];
    const found: number[] = [];
    let from = 0;
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
      if (isIn(from, ends[edge]!)) found.push(children[edge]!);
      from = ends[edge]!;
    }
    return found;
  };

  /** Met under all of these nodes. */
  const solve = (nodes: readonly number[]): LeastSet | undefined => {
    const open = [...new Set(nodes)].filter((node) => node !== MET_END).sort((a, b) => a - b);
    if (open.length === 0) return { answers: [], cost: 0 };
    if (open.some((node) => node <= EXCLUDED)) return undefined;
    const key = open.join(" ");
    if (known.has(key)) return known.get(key);
    if (known.size >= most) {
      isTooMuch = true;
      return undefined;
    }
    const variable = Math.min(...open.map((node) => asks[node]!));
    const below = (isIn: (from: number, to: number) => boolean) =>
      solve(open.flatMap((node) => childrenIn(node, variable, isIn)));
    let best = below((from, to) => ranges.hasAny(variable, from, to));
    for (const [from, to] of stretches(variable, open)) {
      const cost = costOf(variable, from, to);
      if (cost === Number.POSITIVE_INFINITY || (best && best.cost <= cost)) continue;
      const rest = below((start, end) =>
        ranges.hasAny(variable, Math.max(start, from), Math.max(Math.max(start, from), Math.min(end, to))),
      );
      if (rest && (!best || rest.cost + cost < best.cost))
        best = { answers: [{ variable, from, to }, ...rest.answers], cost: rest.cost + cost };
    }
    known.set(key, best);
    return best;
  };

  /** Stretches of possible cells that all of these nodes treat alike, and those together that begin or end a number. */
  const stretches = (variable: number, nodes: readonly number[]): [number, number][] => {
    const { size, cells, notStated, noValue } = variables[variable]!;
    const last = Math.min(notStated ?? size, noValue ?? size);
    const cuts = new Set([0, last]);
    for (const node of nodes)
      if (asks[node] === variable)
        for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++)
          if (ends[edge]! < last) cuts.add(ends[edge]!);
    const sorted = [...cuts].sort((a, b) => a - b);
    const found: [number, number][] = [];
    sorted.forEach((from, index) => {
      for (const to of sorted.slice(index + 1))
        if (cells.kind === "numbers" || to === sorted[index + 1]) found.push([from, to]);
    });
    return found.filter(([from, to]) => ranges.hasAny(variable, from, to)).reverse();
  };

  const set = solve([root]);
  return isTooMuch ? undefined : set;
}
