import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is: as `CHROMIUM` says, or where it usually is; undefined where it is not. */
export const chromiumPath = [process.env.CHROMIUM, ...usual].find((path) => path && existsSync(path));

/** Why the tests in a browser did not run, and how to run them. */
export const skipped =
  "The tests in a browser were skipped: there is no Chromium. To run them: apt-get install chromium (or set CHROMIUM to its path), then npm run test:browser.";

/** Quiet, and with no connections of its own. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(): Promise<Browser> {
  if (!chromiumPath) throw new Error(skipped);
  return chromium.launch({ executablePath: chromiumPath, args: flags });
}
