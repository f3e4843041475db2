import type { Diagram } from "./diagram";
import { firstNode, MET_END, type UNMET_END } from "./ends";
import { Queue } from "./queue";
import type { Ranges } from "./ranges";
import type { Variable } from "./variables";

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

/** Met or unmet, whatever is not known. */
export type SettledEnd = typeof MET_END | typeof UNMET_END;

/** What an answer about a variable costs; without end for a variable that is not to be proposed. */
export type CostOf = (variable: number, from: number, to: number) => number;

/**
 * The cheapest set of answers under which a root ends in `end` whatever all other facts are: a search over sets of nodes, since
 * a variable that is passed "whatever it is" goes on with all of its children; the set that can come cheapest goes on
 * first. Undefined where no set of finite cost will do, or more than `most` sets of nodes would have to be looked at. For
 * roots without exclusions, so that no need is proved by a conflict.
 */
export function leastSet(
  diagram: Diagram,
  ranges: Ranges,
  root: number,
  costOf: CostOf,
  end: SettledEnd = MET_END,
  most = 20_000,
): LeastSet | undefined {
  const estimate = estimates(diagram, ranges, root, costOf, end);
  const queue = new Queue<Reached>();
  const seen = new Set<string>();
  const reach = (nodes: readonly number[], cost: number, answers?: Answers) => {
    const open = [...new Set(nodes)].filter((node) => node !== end).sort((a, b) => a - b);
    const least = cost + Math.max(0, ...open.map(estimate));
    if (least < Number.POSITIVE_INFINITY) queue.add({ open, cost, answers }, least);
  };
  reach([root], 0);
  for (let next = queue.take(); next; next = queue.take()) {
    const { open, cost, answers } = next;
    if (open.length === 0) return { answers: listed(answers), cost };
    const key = open.join(" ");
    if (seen.has(key)) continue;
    if (seen.size >= most) return undefined;
    seen.add(key);
    const variable = Math.min(...open.map((node) => diagram.asks[node]!));
    const below = (from: number, to: number) =>
      open.flatMap((node) => childrenIn(diagram, ranges, node, variable, from, to));
    for (const [from, to] of stretches(diagram, ranges, variable, open)) {
      const more = costOf(variable, from, to);
      if (more < Number.POSITIVE_INFINITY)
        reach(below(from, to), cost + more, { last: { variable, from, to }, before: answers });
    }
    reach(below(0, diagram.variables[variable]!.size), cost, answers);
  }
  return undefined;
}

/** Nodes that are all to come to the end, and what it took to come to them. */
interface Reached {
  open: readonly number[];
  cost: number;
  answers: Answers | undefined;
}

interface Answers {
  last: Answer;
  before: Answers | undefined;
}

function listed(answers: Answers | undefined): Answer[] {
  const found: Answer[] = [];
  for (let one = answers; one; one = one.before) found.unshift(one.last);
  return found;
}

/** What it takes at least to come to an end from a node: as if each of the nodes under it could have answers of its own. */
function estimates(
  { asks, firsts, ends, children, variables }: Diagram,
  ranges: Ranges,
  root: number,
  costOf: CostOf,
  end: SettledEnd,
): (node: number) => number {
  /** Of the nodes up to the root, which stands after all that are under it. */
  const known = new Float64Array(root + 1).fill(Number.NaN);
  const costOfCells = (variable: number, from: number, to: number) => {
    const last = Math.min(to, answerable(variables[variable]!));
    if (from >= last) return Number.POSITIVE_INFINITY;
    if (variables[variable]!.cells.kind === "numbers") return costOf(variable, from, last);
    let least = Number.POSITIVE_INFINITY;
    for (let cell = from; cell < last; cell++) least = Math.min(least, costOf(variable, cell, cell + 1));
    return least;
  };
  const estimate = (node: number): number => {
    if (node < firstNode) return node === end ? 0 : Number.POSITIVE_INFINITY;
    if (!Number.isNaN(known[node]!)) return known[node]!;
    const variable = asks[node]!;
    let whatever = 0;
    let answered = Number.POSITIVE_INFINITY;
    let from = 0;
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
      const to = ends[edge]!;
      if (ranges.hasAny(variable, from, to)) {
        const below = estimate(children[edge]!);
        whatever = Math.max(whatever, below);
        if (below < answered) answered = Math.min(answered, below + costOfCells(variable, from, to));
      }
      from = to;
    }
    known[node] = Math.min(whatever, answered);
    return known[node]!;
  };
  return estimate;
}

/** How many cells an answer can name: those before the ones for a fact that is not stated, or has no value. */
function answerable({ size, notStated, noValue }: Variable): number {
  return Math.min(notStated ?? size, noValue ?? size);
}

/** Where a node leads to under some of the cells of a variable, as far as they are possible; of a node that asks something else, itself. */
function childrenIn(
  { asks, firsts, ends, children }: Diagram,
  ranges: Ranges,
  node: number,
  variable: number,
  first: number,
  last: number,
): number[] {
  if (node < firstNode || asks[node] !== variable) return [node];
  const found: number[] = [];
  let from = 0;
  for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
    const [start, end] = [Math.max(from, first), Math.min(ends[edge]!, last)];
    if (start < end && ranges.hasAny(variable, start, end)) found.push(children[edge]!);
    from = ends[edge]!;
  }
  return found;
}

/** Stretches of possible cells that all of these nodes treat alike, and those together that begin or end a number. */
function stretches(
  { asks, firsts, ends, variables }: Diagram,
  ranges: Ranges,
  variable: number,
  nodes: readonly number[],
): [number, number][] {
  const { cells } = variables[variable]!;
  const last = answerable(variables[variable]!);
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
  return found.filter(([from, to]) => ranges.hasAny(variable, from, to));
}
