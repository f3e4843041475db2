import { domainOf, type Program } from "../../engine";
import type { FactState } from "../../facts";
import { type Aim, Forecast, type Outlook } from "./outlook";

/** How many of the likeliest questions are tried in thought, and with how many answers each. */
const lookAhead = 14;
const mostAnswers = 4;
/** Less than this is no difference between two sums of chances. */
const tolerance = 1e-9;

export interface Ranking {
  /** Facts that can still matter to the aim, the one that is expected to end the interview soonest first. */
  order: number[];
  factsOf(road: number): Set<number>;
}

/**
 * Ranks the questions: those likeliest to be reached are tried with each answer the law tells apart, and the one that
 * leaves the fewest further questions to expect comes first; equals stand in the order of the law.
 */
export function rank(
  program: Program,
  state: FactState,
  roads: readonly number[],
  aim: Aim,
  skipped: ReadonlySet<number>,
): Ranking {
  const forecast = new Forecast(program, skipped);
  const now = forecast.of(state, roads, aim);
  const likeliest = [...now.asked.keys()].sort(
    (a, b) =>
      descending(now.asked.get(a)!, now.asked.get(b)!) ||
      descending(now.calls.get(a)!, now.calls.get(b)!) ||
      a - b,
  );
  const tried = likeliest.slice(0, lookAhead);
  const left = new Map(tried.map((slot) => [slot, expectedAfter(slot)]));
  tried.sort((a, b) => descending(left.get(b)!, left.get(a)!) || a - b);
  return {
    order: [...tried, ...likeliest.slice(lookAhead)],
    factsOf(road) {
      forecast.of(state, [road], "settle-all");
      return forecast.factsOf(road);
    },
  };

  function expectedAfter(slot: number): number {
    const values = answersOf(program, slot, state);
    if (values.length === 0) return now.total;
    const next: FactState = { on: state.on, values: [...state.values] };
    let sum = 0;
    for (const value of values) {
      next.values[slot] = value;
      program.facts.deriveFrom(slot, next);
      sum += (forecast.of(next, roads, aim) satisfies Outlook).total;
    }
    return sum / values.length;
  }
}

function answersOf(program: Program, slot: number, state: FactState): unknown[] {
  const all = [...domainOf(program)(slot, state)];
  if (all.length <= mostAnswers) return all;
  return Array.from(
    { length: mostAnswers },
    (_, index) => all[Math.floor((index * all.length) / mostAnswers)],
  );
}

function descending(a: number, b: number): number {
  return Math.abs(a - b) < tolerance ? 0 : b - a;
}
