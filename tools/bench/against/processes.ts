import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fixtureFiles } from "../../../test/support/fixtures";

/** What is measured as a process of its own: how long it takes under a build, in microseconds. */
export interface AgainstProcess {
  name: string;
  target: number;
  run(folder: string): Promise<number>;
}

const lineCount = 2000;
const scratch = mkdtempSync(join(tmpdir(), "hjemmel-against-"));
const lines = join(scratch, "cases.jsonl");
const fixtures = fixtureFiles()
  .flatMap((file) => file.fixtures)
  .filter(({ case: input }) => input.municipality === undefined);
writeFileSync(
  lines,
  Array.from({ length: lineCount }, (_, id) => {
    const { on, case: input } = fixtures[id % fixtures.length]!;
    return `${JSON.stringify({ id, on, case: input })}\n`;
  }).join(""),
);

function timeOf(...words: string[]): number {
  const begun = performance.now();
  const { stderr } = spawnSync(process.execPath, words);
  const time = (performance.now() - begun) * 1000;
  if (stderr.length > 0) throw new Error(String(stderr));
  return time;
}

export const processes: readonly AgainstProcess[] = [
  {
    name: `batch, ${lineCount} lines of fixtures, one worker`,
    target: 5,
    run: async (folder) =>
      timeOf(
        resolve(folder, "dist/cli.js"),
        "batch",
        lines,
        join(scratch, `${Math.random()}`),
        "--quiet",
        "--detail",
        "verdicts",
        "--workers",
        "1",
      ),
  },
  {
    name: "cold start to the first answer",
    target: 1,
    run: async (folder) =>
      timeOf(
        "--input-type=module",
        "-e",
        `import { assessSync } from ${JSON.stringify(pathToFileURL(resolve(folder, "dist/index.js")).href)}; assessSync({ transfer: { nature: "purchase" } }, { on: "2026-11-24" });`,
      ),
  },
];
