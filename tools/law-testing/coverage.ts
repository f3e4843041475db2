/** Prints what the fixtures show of the law, and fails while something is missing. */
import { gatherEvidence } from "./law-coverage/evidence";
import { measuresOf, percent } from "./law-coverage/measures";
import { unknownSeeds } from "./law-coverage/seeds";

const evidence = gatherEvidence();
const measures = measuresOf(evidence);
const strangers = unknownSeeds(evidence);

for (const measure of measures)
  console.log(
    `${measure.name.padEnd(12)}${percent(measure).padStart(8)}  (${measure.total - measure.missing.length} of ${measure.total})`,
  );
for (const { name, missing } of measures)
  for (const line of missing) console.log(`missing, ${name}: ${line}`);
for (const id of strangers) console.log(`not in the council paper: ${id}`);
if (strangers.length > 0 || measures.some(({ missing }) => missing.length > 0)) process.exitCode = 1;
