/**
 * The workers of docs/examples/queue on a Redis of their own, on so many lines (5,000 if not given; the everyday cases
 * over and over), one worker and two, against `hjemmel batch` with two. Start of the workers included, that of Redis
 * not. `npm run build` first; `--write` puts the figures into docs/batch.md.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fixtureFiles } from "../../test/support/fixtures";
import { tell } from "../figures";
import { machine } from "./machine";

const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5_000);
const all = 1_500_000;
const port = 16379;
const folder = mkdtempSync(join(tmpdir(), "hjemmel-bench-queue-"));
const input = join(folder, "cases.jsonl");
const cases = fixtureFiles("fixtures/everyday").flatMap(({ fixtures }) => fixtures);
const lines = Array.from({ length: count }, (_, id) => {
  const { on, case: asked } = cases[id % cases.length]!;
  return JSON.stringify({ id, on, case: asked });
});
writeFileSync(input, `${lines.join("\n")}\n`);

const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}` };
const start = (command: string, argv: readonly string[]): ChildProcess =>
  spawn(command, argv, { env, stdio: ["ignore", "ignore", "inherit"] });
const ended = async (child: ChildProcess) => (child.exitCode === null ? once(child, "exit") : []);
const example = (name: string, ...argv: string[]) =>
  start(process.execPath, ["--import", "tsx", `docs/examples/queue/${name}.ts`, ...argv]);

async function queue(workers: number): Promise<number> {
  const place = mkdtempSync(join(folder, "redis-"));
  const redis = start("redis-server", [
    ...["--port", String(port), "--bind", "127.0.0.1", "--dir", place],
    ...["--appendonly", "yes", "--appendfsync", "always", "--save", ""],
  ]);
  await wait(1_000);
  await ended(example("fill", input));
  const begun = performance.now();
  const under = Array.from({ length: workers }, () => example("worker"));
  await ended(example("collect", join(folder, "answers.jsonl")));
  const time = performance.now() - begun;
  for (const child of [...under, redis]) child.kill();
  await Promise.all([...under, redis].map(ended));
  return count / (time / 1000);
}

async function batch(workers: number): Promise<number> {
  const begun = performance.now();
  const out = join(folder, "batch.jsonl");
  await ended(
    start(process.execPath, ["dist/cli.js", "batch", input, out, "--quiet", "--workers", String(workers)]),
  );
  return count / ((performance.now() - begun) / 1000);
}

const whole = (value: number) => Math.round(value).toLocaleString("en").replaceAll(",", " ");
const row = (name: string, rate: number) => `| ${name} | ${whole(rate)} | ${whole(all / rate / 60)} |`;
const rows = [
  row("`hjemmel batch`, 2 workers", await batch(2)),
  row("the queue, 1 worker", await queue(1)),
  row("the queue, 2 workers", await queue(2)),
];
tell(
  "docs/batch.md",
  "queue",
  [
    `${machine(["bullmq"])}; ${whole(count)} lines, the ${cases.length} everyday cases over and over, Redis on the same machine and written to disk at each change.`,
    "",
    `| | lines a second | minutes for ${whole(all)} by that rate |`,
    "| --- | ---: | ---: |",
    ...rows,
  ].join("\n"),
);
