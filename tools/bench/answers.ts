/**
 * What an answer costs: each task on each case, in turns, so that whatever else the machine does falls on all of them.
 * Each round measures every task once for a tenth of a second.
 */
import { Bench } from "tinybench";
import { tell } from "../figures";
import { benchCases } from "./cases";
import { machine, median, shown } from "./machine";
import { tasks } from "./tasks";

const peers = ["json-rules-engine", "json-logic-engine", "@gorules/zen-engine", "publicodes", "tinybench"];
const usualRounds = 7;
const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? usualRounds);
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

const table = rows.map((row) => {
  const base = rows.find((one) => one.case === row.case)!;
  const ratio = median(row.medians) / median(base.medians);
  return `| ${row.case} | ${row.task} | ${shown(median(row.medians))} | ${shown(Math.min(...row.medians))}–${shown(Math.max(...row.medians))} | ${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(1)} |`;
});
tell(
  "docs/speed.md",
  "answers",
  [
    `${machine(peers)}. Law of ${benchCases[0]!.on}. ${rounds} rounds in turns; median of the medians, and their range.`,
    "",
    "| case | task | median µs | range µs | ratio to verdicts |",
    "| --- | --- | ---: | ---: | ---: |",
    ...table,
  ].join("\n"),
);
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
