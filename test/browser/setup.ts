import { execFileSync } from "node:child_process";
import { chromiumPath, skipped } from "./chromium";

/** Builds the demo for the tests in a browser; says so where these cannot run, and fails where they must. */
export default function setup() {
  if (chromiumPath)
    execFileSync(process.execPath, ["--import", "tsx", "tools/docs/demo.ts"], { stdio: "inherit" });
  else if (process.env.BROWSER_TESTS === "required") throw new Error(skipped);
  else console.warn(`\n${skipped}\n`);
}
