import { expect, test } from "vitest";
import { completionsOf, programOf, spokenIn } from "../../src/engine";
import { nationalLaw } from "../../src/national-law";
import { casesOfPair, pairsOf } from "../../tools/law-testing/pairs/pairs";

const on = nationalLaw.verifiedTo;
const program = programOf(nationalLaw.at(on));

test("a pair of cases for a condition differs in the verdict, as the evaluator finds it", () => {
  const completions = completionsOf(program);
  const resultOf = (position: number, told: readonly unknown[]) => {
    const state = { on, values: [...told] };
    program.facts.derive(state);
    return completions.result(state, position);
  };
  let [drawn, decoded] = [0, 0];
  const same: string[] = [];
  for (const position of spokenIn(program)) {
    const { rule, pairs } = pairsOf(program, position);
    for (const pair of pairs) {
      drawn += 1;
      const cases = casesOfPair(program, on, pair);
      if (!cases) continue;
      decoded += 1;
      const [one, other] = cases.map((told) => resultOf(position, told));
      if (one === other) same.push(`${rule}: ${pair.condition}: ${one}`);
    }
  }
  expect(same).toEqual([]);
  // The others are told by numbers from one source, which the diagram takes as apart from each other.
  expect(decoded / drawn).toBeGreaterThan(0.9);
});
