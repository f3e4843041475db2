/**
 * Runs Stryker on a share of the code, drawn at random with a seed: stretches of twenty lines of src/case, src/engine and
 * src/assessment. `npm run law -- mutate-sample 10 1` takes a tenth, with seed 1. What lies across two stretches is left
 * out: mostly whole blocks, and few survive.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

const [oneIn = 10, seed = 1] = process.argv.slice(2).map(Number);
const length = 20;
const stretches = ["src/case", "src/engine", "src/assessment"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const lines = readFileSync(file, "utf8").split("\n").length;
      return Array.from({ length: Math.ceil(lines / length) }, (_, index) => {
        const first = index * length + 1;
        return `${file}:${first}-${Math.min(lines, first + length - 1)}`;
      });
    }),
);
const size = Math.round(stretches.length / oneIn);
const [drawn] = fc.sample(fc.shuffledSubarray(stretches, { minLength: size, maxLength: size }), {
  seed,
  numRuns: 1,
});
console.log(`${size} of ${stretches.length} stretches of ${length} lines, drawn with seed ${seed}`);
execFileSync(
  "npx",
  ["stryker", "run", "tools/law-testing/mutate/stryker.json", "--mutate", drawn!.sort().join(",")],
  {
    stdio: "inherit",
  },
);
