import { domainOf, type Program } from "../../engine";
import type { FactState } from "../../facts";
import type { ExpectedQuestions } from "./expected-questions";

/** How many of the likeliest questions are tried in thought, and with how many answers each. */
const lookAhead = 14;
const mostAnswers = 4;
/** Less than this is no difference between two sums of chances. */
const tolerance = 1e-9;

/**
 * The facts that can still matter. Those likeliest to be asked are tried with each answer the law tells apart, and the
 * one that leaves the fewest further questions to expect comes first; equals stand in the order of the law.
 */
export function ranked(expected: ExpectedQuestions): number[] {
  const { asked, calls } = expected;
  const likeliest = [...asked.keys()]
    .filter((slot) => asked[slot]! > 0)
    .sort((a, b) => descending(asked[a]!, asked[b]!) || descending(calls[a]!, calls[b]!) || a - b);
  const tried = likeliest.slice(0, lookAhead);
  const left = new Map(tried.map((slot) => [slot, expectedAfter(expected, slot)]));
  tried.sort((a, b) => descending(left.get(b)!, left.get(a)!) || a - b);
  return [...tried, ...likeliest.slice(lookAhead)];
}

/** How many questions are expected to remain after a fact is known, on the average of its answers. */
function expectedAfter(expected: ExpectedQuestions, slot: number): number {
  const { program, state } = expected;
  const values = answersOf(program, slot, state);
  let sum = 0;
  for (const value of values) {
    const next: FactState = { on: state.on, values: [...state.values] };
    next.values[slot] = value;
    program.facts.deriveFrom(slot, next);
    sum += expected.totalWith(slot, next);
  }
  return values.length === 0 ? Number.MAX_VALUE : sum / values.length;
}

function answersOf(program: Program, slot: number, state: FactState): unknown[] {
  const all = [...domainOf(program).values(slot, state)];
  if (all.length <= mostAnswers) return all;
  return Array.from(
    { length: mostAnswers },
    (_, index) => all[Math.floor((index * all.length) / mostAnswers)],
  );
}

function descending(a: number, b: number): number {
  return Math.abs(a - b) < tolerance ? 0 : b - a;
}
