/**
 * The same targets, guided by coverage: what reaches code that nothing before it has reached is kept and malformed
 * further. `npm run law -- fuzz-guided [executions [seed]]`, 100,000 if not said; first
 * `npm install --no-save @jazzer.js/core`, whose native part asks for glibc 2.38 or later on Linux. What was kept is
 * gone on with the next time. Ends with an error if there is a fault, and leaves what caused it in a file `crash-…`;
 * `npm run law -- fuzz-guided again crash-…` runs that once more.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { buildSync } from "esbuild";
import { seededDice } from "../dice";

const [executions = "100000", seed = "1"] = process.argv.slice(2);
const jazzer = "node_modules/@jazzer.js/core/dist/cli.js";
if (!existsSync(jazzer)) {
  console.error("Jazzer.js is not there: npm install --no-save @jazzer.js/core");
  process.exit(2);
}

const folder = resolve("node_modules/.cache/hjemmel/fuzz");
const corpus = `${folder}/corpus`;
const target = `${folder}/target.mjs`;
/** Bytes of one execution: enough for a document with three things wrong in it. */
const length = 200;

if (!existsSync(corpus)) {
  mkdirSync(corpus, { recursive: true });
  const dice = seededDice(Number(seed) || 1);
  for (let number = 1; number <= 100; number++)
    writeFileSync(
      `${corpus}/start-${number}`,
      Uint8Array.from({ length }, () => dice.below(256)),
    );
}
buildSync({
  entryPoints: ["tools/law-testing/fuzz/guided/target.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile: target,
  logLevel: "error",
});
const run =
  executions === "again"
    ? ["--", seed]
    : [corpus, "--", `-runs=${executions}`, `-seed=${seed}`, `-max_len=${length}`, "-print_final_stats=1"];
// That the command line reads the file that it is given is no fault.
const watched = [
  "--includes=.cache/hjemmel/fuzz/",
  "--excludes=nothing",
  "--disableBugDetectors=path-traversal",
];
execFileSync(process.execPath, [jazzer, target, ...watched, ...run], { stdio: "inherit" });
