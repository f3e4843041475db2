/** `collect.ts answers.jsonl`: waits until no job is left, and writes the answers in the order of the lines. */
import { createWriteStream } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Queue } from "bullmq";
import { connection, name, type Work } from "./queue";

const queue = new Queue<Work, string[]>(name, { connection });
const left = async () =>
  (await queue.getJobCountByTypes("waiting", "active", "delayed", "prioritized")) as number;
while ((await left()) > 0) await wait(500);
const failed = await queue.getFailed();
for (const { id, failedReason } of failed) console.error(`${id}: ${failedReason}`);
const done = (await queue.getCompleted()).sort((a, b) => a.data.first - b.data.first);
const out = createWriteStream(process.argv[2]!);
for (const { returnvalue } of done) out.write(`${returnvalue.join("\n")}\n`);
await new Promise((resolve) => out.end(resolve));
await queue.close();
process.exitCode = failed.length > 0 ? 1 : 0;
