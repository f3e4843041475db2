/**
 * What an answer costs: each task on each case, in turns, so that whatever else the machine does falls on all of them.
 * `npm run bench [-- rounds]`; each round measures every task once for a tenth of a second.
 */
import { existsSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { Bench } from "tinybench";
import { nationalLaw } from "../../src/index";
import { benchCases } from "./cases";
import { tasks } from "./tasks";

const peers = ["json-rules-engine", "json-logic-engine", "@gorules/zen-engine", "publicodes"];
const usualRounds = 7;
const rounds = Number(process.argv[2] ?? usualRounds);
const msPerTurn = 100;

interface Row {
  task: string;
  case: string;
  run(): unknown;
  /** The median of each turn, in microseconds. */
  medians: number[];
}

const rows: Row[] = [];
/** Peers that are not installed. */
const missing = new Set<string>();
for (const one of benchCases)
  for (const task of tasks)
    try {
      rows.push({ task: task.name, case: one.name, run: await task.prepare(one), medians: [] });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
      missing.add(task.name);
    }

for (let round = 0; round < rounds; round++) for (const row of rows) row.medians.push(await turn(row));

console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB`,
);
console.log(
  `Node ${process.versions.node}; hjemmel ${versionIn(".")}; ${peers.map((name) => `${name} ${versionIn(`node_modules/${name}`)}`).join("; ")}; tinybench ${versionIn("node_modules/tinybench")}`,
);
console.log(
  `Law ${nationalLaw.version} (${nationalLaw.hash.slice(0, 12)}) on ${benchCases[0]!.on}: ${nationalLaw.data.rules.length} rules. ${rounds} rounds in turns; median of the medians, and their range.\n`,
);
console.log("| case | task | median µs | range µs | ratio to verdicts |");
console.log("| --- | --- | ---: | ---: | ---: |");
for (const row of rows) {
  const base = rows.find((one) => one.case === row.case)!;
  const ratio = (median(row.medians) / median(base.medians)).toFixed(1);
  console.log(
    `| ${row.case} | ${row.task} | ${shown(median(row.medians))} | ${shown(Math.min(...row.medians))}–${shown(Math.max(...row.medians))} | ${ratio} |`,
  );
}

for (const name of missing)
  console.log(`Not measured: ${name}. To install it: npm install --no-save @gorules/zen-engine`);

/** One measurement of one row: the median of its runs, in microseconds. */
async function turn({ task, run }: Row): Promise<number> {
  const bench = new Bench({ time: msPerTurn, iterations: 1, warmupTime: msPerTurn / 5, warmupIterations: 1 });
  bench.add(task, run);
  const [done] = await bench.run();
  const result = done!.result;
  if (!("latency" in result)) throw new Error(`"${task}" could not be measured.`);
  return result.latency.p50 * 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function shown(us: number): string {
  return us < 100 ? us.toFixed(1) : Math.round(us).toLocaleString("en").replaceAll(",", " ");
}

function versionIn(folder: string): string {
  const file = `${folder}/package.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : "–";
}
