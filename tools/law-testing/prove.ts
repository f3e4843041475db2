/** The properties, and the agreement of the evaluators, with twenty times the random cases of `npm run test:proofs`. */
import { spawnSync } from "node:child_process";

const { status } = spawnSync(
  "npx",
  ["vitest", "run", "test/properties", "test/engine/evaluators.test.ts", ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, PROVE: "20" } },
);
process.exitCode = status ?? 1;
