/**
 * Mutates the national law, one thing at a time, and looks for a fixture that fails. Prints the score of each kind and
 * every mutant that no fixture kills and that test/mutation/equivalent.json gives no reason for. A share of the mutants
 * can be asked for: `npm run mutate -- 10` takes every tenth.
 */
import { existsSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { assessSync } from "../../src";
import { type Run, rerun, startRun } from "../../src/assessment/run";
import { programOf } from "../../src/engine";
import { Law } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { type Fixture, fixtureFiles, observed } from "../../test/support/fixtures";
import { daysOf } from "../../test/support/law-days";
import { type Mutant, mutantsOf } from "./mutants";

interface Case {
  fixture: Fixture;
  run: Run;
  results: Uint8Array;
}

const every = Number(process.argv[2] ?? 1);
const reasonsFile = "test/mutation/equivalent.json";
const reasons: Record<string, string> = existsSync(reasonsFile)
  ? JSON.parse(readFileSync(reasonsFile, "utf8"))
  : {};

const cases: Case[] = fixtureFiles().flatMap(({ fixtures }) =>
  fixtures.flatMap((fixture) => {
    if (fixture.case.municipality?.number !== undefined) return [];
    const started = startRun(nationalLaw, fixture.case, fixture.on);
    if ("issues" in started) return [];
    const { run } = started;
    return [{ fixture, run, results: run.program.evaluate(run.state.values) }];
  }),
);

const calendar = JSON.stringify(daysOf(nationalLaw.data));

/** First whether any result in any fixture changes, which is quick to see; then whether the fixture says so. */
function isKilled({ data, from, to, id, kind }: Mutant): boolean {
  if (kind === "date" && JSON.stringify(daysOf(data)) !== calendar) return true;
  const law = new Law(data);
  const isConflict = id.includes(".conflict.");
  const onDays = cases.filter(({ fixture }) => from <= fixture.on && (to === null || fixture.on <= to));
  return onDays.some(({ fixture, run, results }) => {
    if (isConflict ? !fixture.expect.warnings?.includes("conflict") : !differs(law, run, results))
      return false;
    const answer = assessSync(fixture.case, { on: fixture.on, law });
    return !answer.ok || !isDeepStrictEqual(plain(observed(answer, fixture.expect)), plain(fixture.expect));
  });
}

function differs(law: Law, run: Run, results: Uint8Array): boolean {
  const { program, state } = rerun(run, law.at(run.on));
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

programOf(nationalLaw.at(nationalLaw.verifiedTo));
const tally = new Map<string, { killed: number; excused: number; all: number }>();
const survivors: string[] = [];
let count = 0;
const begun = performance.now();
for (const mutant of mutantsOf(nationalLaw.data)) {
  if (count++ % every !== 0) continue;
  const row = tally.get(mutant.kind) ?? { killed: 0, excused: 0, all: 0 };
  tally.set(mutant.kind, row);
  row.all++;
  if (isKilled(mutant)) row.killed++;
  else if (reasons[mutant.id] !== undefined) row.excused++;
  else survivors.push(`${mutant.kind}: ${mutant.id}`);
}
for (const line of survivors) console.log(line);
const sum = (key: "killed" | "excused" | "all") =>
  [...tally.values()].reduce((all, row) => all + row[key], 0);
console.log();
for (const [kind, { killed, excused, all }] of [
  ...tally,
  ["all", { killed: sum("killed"), excused: sum("excused"), all: sum("all") }] as const,
])
  console.log(
    `${kind.padEnd(10)} ${String(killed).padStart(6)} killed, ${excused} equivalent by a reason on file, of ${all}: ${((100 * (killed + excused)) / all).toFixed(1)} %`,
  );
console.log(`${cases.length} fixtures, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
