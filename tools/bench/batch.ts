/**
 * `hjemmel batch` on so many lines (the fixtures over and over; 2,000 if not given), with one worker and with two (or
 * as many as a second argument says), and the time that merely parsing and writing the same lines takes, in the same
 * run; then on as many rows of applications as CSV and as XLSX, checked against each other. Peak memory from /proc, on Linux.
 */
import { spawn } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fixtureFiles } from "../../test/support/fixtures";
import { type Applications, writeApplications } from "./applications";

const count = Number(process.argv[2] ?? 2000);
const workerCounts = process.argv[3] === undefined ? [1, 2] : [Number(process.argv[3])];
const folder = mkdtempSync(join(tmpdir(), "hjemmel-bench-"));
const from = join(folder, "cases.jsonl");
const fixtures = fixtureFiles().flatMap((file) => file.fixtures);

{
  const file = createWriteStream(from);
  for (let id = 0; id < count; id++) {
    const { on, case: input } = fixtures[id % fixtures.length]!;
    if (!file.write(`${JSON.stringify({ id, on, case: input })}\n`))
      await new Promise<void>((drained) => file.once("drain", drained));
  }
  await new Promise<void>((done) => file.end(() => done()));
}

async function floor(): Promise<number> {
  const begun = performance.now();
  const out = openSync(join(folder, "floor"), "w");
  for await (const line of createInterface({ input: createReadStream(from) }))
    writeSync(out, `${JSON.stringify(JSON.parse(line))}\n`);
  return performance.now() - begun;
}

interface Run {
  /** In milliseconds. */
  time: number;
  /** In kilobytes. */
  peak: number;
}

async function batch(workers: number, input = from, more: readonly string[] = []): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [
    "dist/cli.js",
    "batch",
    input,
    join(folder, `out-${workers}`),
    ...more,
    "--quiet",
    "--detail",
    "verdicts",
    "--workers",
    String(workers),
  ]);
  let peak = 0;
  const look = setInterval(() => {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      peak = Math.max(peak, Number(kilobytes ?? 0));
    } catch {
      // Over, or not Linux.
    }
  }, 100);
  await new Promise((done) => child.once("exit", done));
  clearInterval(look);
  return { time: performance.now() - begun, peak };
}

console.log(`${count} lines; ${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
const least = await floor();
console.log(`parsing and writing alone: ${(least / 1000).toFixed(2)} s`);
for (const workers of workerCounts) {
  const { time, peak } = await batch(workers);
  console.log(
    `${workers} worker(s), detail verdicts: ${(time / 1000).toFixed(1)} s, ${Math.round((count * 1000) / time)} lines a second, ${(time / least).toFixed(0)} times that, at most ${Math.round(peak / 1024)} MB`,
  );
}

const rows = await writeApplications(folder, count);
const tables: [keyof Applications["files"], Run][] = [];
for (const kind of ["csv", "xlsx"] as const) {
  const run = await batch(1, rows.files[kind], ["--mapping", rows.mapping]);
  tables.push([kind, run]);
  console.log(
    `${count} rows of ${kind.toUpperCase()}, 1 worker: ${(run.time / 1000).toFixed(1)} s, ${Math.round((count * 1000) / run.time)} rows a second, at most ${Math.round(run.peak / 1024)} MB`,
  );
}
const [csv, xlsx] = tables.map(([, run]) => run) as [Run, Run];
console.log(
  `XLSX against CSV: ${(csv.time / xlsx.time).toFixed(2)} times the rate (no less than 0.5), ${(xlsx.peak / csv.peak).toFixed(2)} times the memory (at most 2)`,
);
rmSync(folder, { recursive: true });
if (xlsx.time > 2 * csv.time || xlsx.peak > 2 * csv.peak) process.exitCode = 1;
