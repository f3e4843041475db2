import fc from "fast-check";
import { expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { passOf, resultsOf } from "../../src/engine";
import { type Law, nationalLaw } from "../../src/index";
import { flatCases, lawDates, nest } from "../support/random-case";
import { provedRuns } from "../support/runs";
import { on, wideCase, wideLaw } from "../support/wide-law";

function expectTheSame(law: Law, flat: Record<string, unknown>, date: string) {
  const started = startRun(law, nest(flat), date);
  fc.pre("run" in started);
  const { program, state } = started.run;
  const walked = [...program.evaluate(state.values)];
  expect([...passOf(program)(state.values)]).toEqual(walked);
  expect([...resultsOf(program, state.values)]).toEqual(walked);
}

test("one pass through all conditions comes to what a walk through each rule does", () => {
  fc.assert(
    fc.property(flatCases(nationalLaw), fc.constantFrom(...lawDates(nationalLaw)), (flat, date) =>
      expectTheSame(nationalLaw, flat, date),
    ),
    { seed: 2611, numRuns: provedRuns(300) },
  );
});

test("the same in random small laws, for one case after the other", () => {
  fc.assert(
    fc.property(wideLaw, fc.array(wideCase, { minLength: 1, maxLength: 4 }), (law, cases) => {
      for (const flat of cases) expectTheSame(law, flat, on);
    }),
    { seed: 2612, numRuns: provedRuns(300) },
  );
});
