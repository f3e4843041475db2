/** Counts anew how much the answers of `fixtures/effort.json` take: `npm run law -- effort`, after a change that may alter it. */
import { readFileSync, writeFileSync } from "node:fs";
import { type EffortOfCase, effortOfFixture } from "../../test/support/effort";

const file = "fixtures/effort.json";
const about =
  "Work counted: how many cases the diagram is asked about, and how many of its edges are visited; for the verdicts, the full answer, and a form in which each field is set in turn and then taken back. Written by npm run law -- effort.";
const kept = JSON.parse(readFileSync(file, "utf8")) as { cases: EffortOfCase[] };
let before = 0;
let now = 0;
const edgesOf = ({ verdicts, full, form }: EffortOfCase) =>
  [verdicts, full, ...form].reduce((sum, [, edges]) => sum + edges, 0);
const cases = kept.cases.map((row) => {
  const effort = effortOfFixture(row.fixture);
  before += edgesOf(row);
  now += edgesOf(effort);
  return effort;
});
const rows = cases.map((row) => JSON.stringify(row));
writeFileSync(file, `{\n  "about": ${JSON.stringify(about)},\n  "cases": [\n${rows.join(",\n")}\n  ]\n}\n`);
console.log(`${file}: ${now} edges are visited in all; ${before} before.`);
