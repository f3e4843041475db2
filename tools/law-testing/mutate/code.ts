/** Mutates src/case, src/engine and src/assessment with Stryker: `npm run law -- mutate-code [options of stryker run]`. */
import { spawnSync } from "node:child_process";

const { status } = spawnSync(
  "npx",
  ["stryker", "run", "tools/law-testing/mutate/stryker.json", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
