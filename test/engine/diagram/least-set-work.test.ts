import { expect, test } from "vitest";
import { costsIn } from "../../../src/assessment/opens-if/costs";
import { startRun } from "../../../src/assessment/run";
import { completionsOf, UNKNOWN } from "../../../src/engine";
import { nationalLaw } from "../../../src/index";
import { fixtureFiles } from "../../support/fixtures";

/** So many costs are asked for at the most; 9 of 10 routes ask for fewer than the second number. */
const [most, usual] = [2000, 300];

test("the least set of a route is found within a bound of work, whatever half of a case is missing", () => {
  const asked: number[] = [];
  const fixtures = fixtureFiles()
    .flatMap(({ fixtures: all }) => all)
    .filter(({ case: input, on }) => input.municipality === undefined && on >= "2024-01-01");
  for (const { on, case: input } of fixtures.filter((_, index) => index % 40 === 0)) {
    const started = startRun(nationalLaw, input, on);
    if ("issues" in started) continue;
    const { program, given } = started.run;
    const state = { on, values: given.map((value, slot) => (slot % 2 === 0 ? value : undefined)) };
    program.facts.derive(state);
    const completions = completionsOf(program);
    for (const id of nationalLaw.data.order) {
      const position = program.positionOf.get(id)!;
      if (completions.result(state, position) !== UNKNOWN) continue;
      const costs = costsIn(program, state, completions.diagram.variables, new Set());
      let count = 0;
      completions.leastSet(state, position, (...answer) => {
        count++;
        return costs(...answer);
      });
      asked.push(count);
    }
  }
  asked.sort((a, b) => a - b);
  expect(asked.length).toBeGreaterThan(500);
  expect([asked.at(-1)! <= most, asked[Math.floor(asked.length * 0.9)]! <= usual]).toEqual([true, true]);
});
