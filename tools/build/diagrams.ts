/** Writes the diagrams of the law of every date, which a batch reads in place of building them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bytesOfDiagrams, diagramsFile } from "../../src/cli/batch/diagrams";
import { storedDiagrams } from "../../src/engine";
import { nationalLaw } from "../../src/index";

const stored = storedDiagrams(nationalLaw);
const bytes = bytesOfDiagrams(stored);
writeFileSync(join("dist", diagramsFile), bytes);
console.log(
  `Diagrams of ${Object.keys(stored.dates).length} dates: ${stored.asks.length} nodes, ${Math.round(bytes.length / 1000)} kB.`,
);
