import type { Diagram } from "../../../src/engine/diagram/diagram";
import { EXCLUDED, firstNode } from "../../../src/engine/diagram/ends";
import { memoize } from "../../../src/lib/memoize";

/** A variable has some cell from one to before another. */
export interface Step {
  variable: number;
  from: number;
  to: number;
}

/** What it takes to give a variable some cell of a run; infinite where it cannot be done. */
export type CostOf = (step: Step) => number;

/** Two ways to go on where a variable is asked: under one cell, and under another. */
export interface Split {
  variable: number;
  cells: readonly [number, number];
}

interface Question {
  costOf: CostOf;
  /** Whether two ends are what is looked for; never asked of what the law rules out. */
  isWanted(one: number, other: number): boolean;
  split?: Split;
}

/** The cheapest cells under which two roots of one diagram end as wanted; undefined if there are none. */
export function nearest(
  { asks, firsts, ends, children, variables }: Diagram,
  one: number,
  other: number,
  { costOf, isWanted, split }: Question,
): { steps: Step[]; cost: number } | undefined {
  const known = new Map<number, Best>();
  const best = (a: number, b: number): Best => {
    if (a < firstNode && b < firstNode)
      return a !== EXCLUDED && b !== EXCLUDED && isWanted(a, b) ? found : none;
    return memoize(known, a * mostNodes + b, () => make(a, b));
  };
  const make = (a: number, b: number): Best => {
    const variable = Math.min(asks[a]!, asks[b]!);
    const { size } = variables[variable]!;
    if (split?.variable === variable && a === b) {
      const [x, y] = split.cells.map((cell) => childAt(a, cell)) as [number, number];
      const { cost } = best(x, y);
      const step = { variable, from: split.cells[0], to: split.cells[0] + 1 };
      return { cost: cost + costOf(step), step, next: [x, y] };
    }
    let made = none;
    let [edge, otherEdge] = [firsts[a]!, firsts[b]!];
    for (let from = 0; from < size; ) {
      const isOne = asks[a] === variable;
      const isOther = asks[b] === variable;
      const to = Math.min(isOne ? ends[edge]! : size, isOther ? ends[otherEdge]! : size);
      const next = [isOne ? children[edge]! : a, isOther ? children[otherEdge]! : b] as const;
      const { cost } = best(...next);
      const step = { variable, from, to };
      const whole = cost === Number.POSITIVE_INFINITY ? cost : cost + costOf(step);
      if (whole < made.cost) made = { cost: whole, step, next };
      if (isOne && ends[edge] === to) edge++;
      if (isOther && ends[otherEdge] === to) otherEdge++;
      from = to;
    }
    return made;
  };
  const childAt = (node: number, cell: number) => {
    let edge = firsts[node]!;
    while (ends[edge]! <= cell) edge++;
    return children[edge]!;
  };

  let { cost, step, next } = best(one, other);
  if (cost === Number.POSITIVE_INFINITY) return undefined;
  const steps: Step[] = [];
  while (step) {
    steps.push(step);
    ({ step, next } = best(...next!));
  }
  return { steps, cost };
}

interface Best {
  cost: number;
  step?: Step;
  next?: readonly [number, number];
}

const found: Best = { cost: 0 };
const none: Best = { cost: Number.POSITIVE_INFINITY };
const mostNodes = 2 ** 24;
