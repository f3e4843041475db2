/** Counts anew how much the answers of `fixtures/effort.json` take: `npm run effort`, after a change that may alter it. */
import { readFileSync, writeFileSync } from "node:fs";
import { type EffortOfCase, effortOfFixture } from "../test/support/effort";

const file = "fixtures/effort.json";
const kept = JSON.parse(readFileSync(file, "utf8")) as { about: string; cases: EffortOfCase[] };
let before = 0;
let now = 0;
const valuesOf = ({ verdicts, full, form }: EffortOfCase) =>
  [verdicts, full, ...form].reduce((sum, [, values]) => sum + values, 0);
const cases = kept.cases.map((row) => {
  const effort = effortOfFixture(row.fixture);
  before += valuesOf(row);
  now += valuesOf(effort);
  return effort;
});
const rows = cases.map((row) => JSON.stringify(row));
writeFileSync(
  file,
  `{\n  "about": ${JSON.stringify(kept.about)},\n  "cases": [\n${rows.join(",\n")}\n  ]\n}\n`,
);
console.log(`${file}: ${now} values are given to facts in all; ${before} before.`);
