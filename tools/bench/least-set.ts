/**
 * How long the least set of answers of an undetermined route takes: every fixture of the national law with half of its
 * fields left out, every route that is then undetermined. `npm run bench -- least-set [every so manyth fixture] [--write]`.
 */

import { costsIn } from "../../src/assessment/opens-if/costs";
import { startRun } from "../../src/assessment/run";
import { completionsOf, UNKNOWN } from "../../src/engine";
import { nationalLaw } from "../../src/national-law";
import { fixtureFiles } from "../../test/support/fixtures";
import { tell } from "../figures";
import { machine } from "./machine";

const every = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 10);
const fixtures = fixtureFiles()
  .flatMap(({ fixtures: all }) => all)
  .filter(({ case: input }, index) => index % every === 0 && input.municipality === undefined);
const times: { us: number; what: string }[] = [];
for (const { name, on, case: input } of fixtures) {
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
    const begun = performance.now();
    completions.leastSet(state, position, costs);
    times.push({ us: (performance.now() - begun) * 1000, what: `${id}, ${name}` });
  }
}
times.sort((a, b) => a.us - b.us);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
const total = times.reduce((sum, { us }) => sum + us, 0);
tell(
  "docs/speed.md",
  "least-set",
  `${machine()}. ${times.length} routes: ${(total / times.length).toFixed(0)} µs in the mean, ${at(0.5).us.toFixed(0)} in the middle, ${at(0.99).us.toFixed(0)} at 99 %, worst ${at(1).us.toFixed(0)} (${at(1).what}); at most 1 ms: ${((100 * times.filter(({ us }) => us <= 1000).length) / times.length).toFixed(1)} %`,
);
