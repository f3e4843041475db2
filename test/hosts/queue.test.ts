import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Queue } from "bullmq";
import { afterEach, describe, expect, test } from "vitest";
import { assessSync } from "../../src";
import { fixtureFiles } from "../support/fixtures";

/** The workers of docs/examples/queue on a Redis of the test's own, on this machine alone. */
const hasRedis = (() => {
  try {
    return execFileSync("which", ["redis-server"]).length > 0;
  } catch {
    return false;
  }
})();
const cases = fixtureFiles("fixtures/everyday").flatMap(({ fixtures }) => fixtures);
const count = 120;
const lines = Array.from({ length: count }, (_, index) => {
  const { on, case: input } = cases[index % cases.length]!;
  return JSON.stringify({ id: index, on, case: input });
});
const running: ChildProcess[] = [];
const killed = async (child: ChildProcess) => {
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
};
afterEach(() => Promise.all(running.splice(0).map(killed)));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

describe.skipIf(!hasRedis)("a queue of cases", () => {
  test("answers all, in order, although a worker and Redis are killed on the way", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hjemmel-queue-"));
    const port = await freePort();
    const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}`, LINES: "4" };
    const start = (command: string, argv: string[]) => {
      const child = spawn(command, argv, { env, stdio: "ignore" });
      running.push(child);
      return child;
    };
    const startRedis = () =>
      start("redis-server", [
        ...["--port", String(port), "--bind", "127.0.0.1", "--dir", folder],
        ...["--appendonly", "yes", "--appendfsync", "always", "--save", ""],
      ]);
    const example = (name: string) => ["--import", "tsx", `docs/examples/queue/${name}.ts`];
    const run = async (name: string, file: string) => {
      const child = start(process.execPath, [...example(name), file]);
      return (await once(child, "exit"))[0];
    };
    const startWorker = () => start(process.execPath, example("worker"));
    const [input, output] = ["cases.jsonl", "answers.jsonl"].map((name) => join(folder, name));
    writeFileSync(input!, `${lines.join("\n")}\n`);

    const first = startRedis();
    await wait(500);
    expect(await run("fill", input!)).toBe(0);
    expect(await run("fill", input!)).toBe(0);
    const queue = new Queue("cases", { connection: { port, host: "127.0.0.1", maxRetriesPerRequest: null } });
    queue.on("error", () => {});
    const done = () => queue.getCompletedCount();

    const worker = startWorker();
    while ((await done()) < 3) await wait(20);
    await killed(worker);
    const before = await done();
    await killed(first);
    startRedis();
    expect(await done()).toBeGreaterThanOrEqual(before);
    expect(before).toBeLessThan(count / 4);

    startWorker();
    startWorker();
    expect(await run("collect", output!)).toBe(0);
    await queue.close();
    const answers = readFileSync(output!, "utf8").trim().split("\n");
    expect(answers).toEqual(
      lines.map((line, index) => {
        const { id, on, case: asked } = JSON.parse(line);
        return JSON.stringify({ line: index + 1, id, ...assessSync(asked, { on, detail: "verdicts" }) });
      }),
    );
  });
});
