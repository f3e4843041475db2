/** Writes docs/coverage.md; with `--law` prints what the fixtures show of the law, and fails while something is missing. */
import { writeFileSync } from "node:fs";
import { gatherEvidence } from "./law-coverage/evidence";
import { measuresOf, percent } from "./law-coverage/measures";
import { coveragePage } from "./law-coverage/page";
import { unknownSeeds } from "./law-coverage/seeds";

const evidence = gatherEvidence();
const measures = measuresOf(evidence);
const strangers = unknownSeeds(evidence);

if (process.argv.includes("--law")) {
  for (const measure of measures)
    console.log(
      `${measure.name.padEnd(12)}${percent(measure).padStart(8)}  (${measure.total - measure.missing.length} of ${measure.total})`,
    );
  for (const { name, missing } of measures)
    for (const line of missing) console.log(`missing, ${name}: ${line}`);
  for (const id of strangers) console.log(`not in the council paper: ${id}`);
  if (strangers.length > 0 || measures.some(({ missing }) => missing.length > 0)) process.exitCode = 1;
} else {
  writeFileSync("docs/coverage.md", coveragePage(evidence, measures));
  console.log(
    `docs/coverage.md: ${evidence.fixtures.length} fixtures, ${evidence.rules.size} rules; ${measures.map((measure) => `${measure.name} ${percent(measure)}`).join(", ")}.`,
  );
}
