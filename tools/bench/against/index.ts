/**
 * How many times faster this build is than another in a folder, such as b5df999: both as packed, in turns in one
 * process, so that whatever else the machine does falls on both. Batch lines and cold starts are processes in turns.
 * A build that is not of this source is refused.
 */
import { tell } from "../../figures";
import { machine, shown } from "../machine";
import { buildIn } from "./builds";
import { requireFresh } from "./fresh";
import { processes } from "./processes";
import { againstTasks } from "./tasks";

const folder = process.argv[process.argv.indexOf("--against") + 1];
if (folder === undefined) throw new Error("--against needs the folder of a build.");
const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 7);
const msPerTurn = 60;
const warmUps = 8;
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length) ?? "";

const [own, other] = [await buildIn("."), await buildIn(folder)];
requireFresh(own);
const rows: string[] = [];
const row = (name: string, target: number, now: readonly number[], before: readonly number[]) => {
  const [least, leastBefore] = [Math.min(...now), Math.min(...before)];
  const ratio = leastBefore / least;
  rows.push(
    `| ${name} | ${shown(leastBefore)} | ${shown(least)} | ${ratio.toFixed(1)} | ${target} | ${ratio >= target ? "yes" : "no"} |`,
  );
};

for (const { name, target, prepare } of againstTasks.filter((task) => task.name.includes(only))) {
  const [now, before] = [prepare(own), prepare(other)];
  const times: [number[], number[]] = [[], []];
  for (const run of [now, before]) for (let turns = 0; turns < warmUps; turns++) await turn(run);
  for (let round = 0; round < rounds; round++)
    for (const [index, run] of [now, before].entries()) times[index]!.push(await turn(run));
  row(name, target, ...times);
}
for (const { name, target, run } of processes.filter((task) => task.name.includes(only))) {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const [index, build] of [own, other].entries()) times[index]!.push(await run(build.folder));
  row(name, target, ...times);
}

tell(
  "docs/speed.md",
  "against",
  [
    `${machine()}. ${rounds} rounds in turns; the least of each in µs.`,
    "",
    "| task | before | now | times faster | aimed at | reached |",
    "| --- | ---: | ---: | ---: | ---: | --- |",
    ...rows,
  ].join("\n"),
);

/** What the quicker half of the runs of some time takes, in microseconds: other processes only ever make it slower. */
async function turn(run: () => unknown): Promise<number> {
  const times: number[] = [];
  const end = performance.now() + msPerTurn;
  while (times.length < 3 || performance.now() < end) {
    const begun = performance.now();
    await run();
    times.push((performance.now() - begun) * 1000);
  }
  return times.sort((a, b) => a - b)[times.length >> 2]!;
}
