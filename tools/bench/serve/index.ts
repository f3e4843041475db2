/**
 * `hjemmel serve` on loopback: verdict requests a second against a bare Fastify that echoes the same bodies and against
 * command-line calls, the time of a request at half load, and memory over so many requests (20,000 if not given).
 * `npm run build` first; `--write` puts the figures into docs/serve.md.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fixtureFiles } from "../../../test/support/fixtures";
import { tell } from "../../figures";
import { machine, median } from "../machine";
import { type Load, rateOf, timesAt } from "./load";

const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 20_000);
const rounds = 3;
const calls = 10;

const cases = fixtureFiles("fixtures/everyday").flatMap((file) => file.fixtures);
const bodies = cases.map(({ on, case: input }) => JSON.stringify({ case: input, on, detail: "verdicts" }));

interface Started extends Load {
  child: ChildProcess;
}

/** A server in a process of its own; it says on standard error where it listens. */
async function started(argv: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, argv, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  for await (const bytes of child.stderr!) {
    said += bytes;
    const url = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
    if (url) return { child, url, bodies };
  }
  throw new Error(said);
}

/** Resident memory in MB, from /proc, on Linux. */
function memoryOf({ child }: Started): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))![1]) / 1024;
}

async function stop({ child }: Started): Promise<number> {
  const begun = performance.now();
  child.kill("SIGTERM");
  if (child.exitCode === null) await once(child, "exit");
  return performance.now() - begun;
}

const service = await started(["dist/cli.js", "serve", "--port", "0"]);
const echo = await started(["tools/bench/serve/echo.mjs"]);
await rateOf(service, 2_000);
await rateOf(echo, 2_000);
const rates = { service: [] as number[], echo: [] as number[] };
for (let round = 0; round < rounds; round++) {
  rates.service.push(await rateOf(service, 4_000));
  rates.echo.push(await rateOf(echo, 4_000));
}
const [rate, echoed] = [median(rates.service), median(rates.echo)];
const times = await timesAt(service, rate / 2, 4_000);
const at = (share: number) => times[Math.ceil(times.length * share) - 1]!;
const before = memoryOf(service);
await rateOf(service, count / 2);
const halfway = memoryOf(service);
await rateOf(service, count / 2);
const after = memoryOf(service);
const stopped = await stop(service);
await stop(echo);

const begun = performance.now();
for (let call = 0; call < calls; call++)
  execFileSync(process.execPath, ["dist/cli.js", "assess", "-", "--format", "json", "--detail", "verdicts"], {
    input: bodies[call % bodies.length]!.replace(',"detail":"verdicts"', ""),
  });
const call = (performance.now() - begun) / calls;

const whole = (value: number) => Math.round(value).toLocaleString("en").replaceAll(",", " ");
tell(
  "docs/serve.md",
  "figures",
  [
    `${machine(["fastify"])}; the caller on the same machine, eight at once, the ${bodies.length} everyday cases over and over.`,
    "",
    "| measured | |",
    "| --- | ---: |",
    `| verdict requests a second | ${whole(rate)} |`,
    `| a bare Fastify that echoes the same bodies | ${whole(echoed)} |`,
    `| share of the echo | ${(rate / echoed).toFixed(2)} |`,
    `| a command-line call, ms | ${whole(call)} |`,
    `| requests in the time of one such call | ${whole((call / 1000) * rate)} |`,
    `| half of the requests at half load, ms | ${at(0.5).toFixed(1)} |`,
    `| 99 % of the requests at half load, ms | ${at(0.99).toFixed(1)} |`,
    `| memory before, after half and after all of ${whole(count)} requests, MB | ${whole(before)}, ${whole(halfway)}, ${whole(after)} |`,
    `| stopped after, ms | ${whole(stopped)} |`,
  ].join("\n"),
);
