import { isDeepStrictEqual } from "node:util";
import { assessSync } from "../../../src";
import { type Run, rerun, startRun } from "../../../src/assessment/run";
import { programOf } from "../../../src/engine";
import { Law } from "../../../src/law";
import { memoize } from "../../../src/lib/memoize";
import { nationalLaw } from "../../../src/national-law";
import { type Fixture, fixtureFiles, lawOf, observed } from "../../../test/support/fixtures";
import type { Mutant } from "./mutants";

interface Case {
  fixture: Fixture;
  run: Run;
  results: Uint8Array;
}

const fixtures = fixtureFiles().flatMap((file) => file.fixtures);

// The first program that is made of the law is the quickest, and these are asked most.
programOf(nationalLaw.at(nationalLaw.verifiedTo));

const casesUnder = new WeakMap<Law, Case[]>();

/** The fixtures of a law. */
function casesOf(law: Law): readonly Case[] {
  return memoize(casesUnder, law, () =>
    fixtures.flatMap((fixture) => {
      if (lawOf(fixture) !== law) return [];
      const started = startRun(law, fixture.case, fixture.on);
      if ("issues" in started) return [];
      const { run } = started;
      return [{ fixture, run, results: run.program.evaluate(run.state.values) }];
    }),
  );
}

/** Whether some fixture fails under a mutant: first whether any result changes, which is quick to see; then whether the fixture says so. */
export function isToldByFixture(right: Law, { data, from, to, id }: Mutant): boolean {
  const law = new Law(data, right.texts);
  const isConflict = id.includes(".conflict.");
  const onDays = casesOf(right).filter(
    ({ fixture }) => from <= fixture.on && (to === null || fixture.on <= to),
  );
  return onDays.some(({ fixture, run, results }) => {
    if (isConflict ? !fixture.expect.warnings?.includes("conflict") : !differs(law, run, results))
      return false;
    const answer = assessSync(fixture.case, { on: fixture.on, law });
    return !answer.ok || !isDeepStrictEqual(plain(observed(answer, fixture.expect)), plain(fixture.expect));
  });
}

function differs(law: Law, run: Run, results: Uint8Array): boolean {
  const { program, state } = rerun(run, programOf(law.at(run.on)));
  for (const slot of contested(run)) state.values[slot] = undefined;
  const after = program.evaluate(state.values);
  return after.some((result, position) => result !== results[position]);
}

function contested({ state, given }: Run): number[] {
  return given.flatMap((value, slot) =>
    value !== undefined && state.values[slot] === undefined ? [slot] : [],
  );
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
