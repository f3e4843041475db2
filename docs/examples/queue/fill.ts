/** `fill.ts cases.jsonl`: puts the lines of a file into the queue, a job for so many. Twice is the same as once. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Queue } from "bullmq";
import { connection, name, type Work } from "./queue";

const size = Number(process.env.LINES ?? 200);
const queue = new Queue<Work>(name, { connection });

async function add(first: number, lines: string[]): Promise<void> {
  const attempts = { attempts: 5, backoff: { type: "exponential", delay: 1000 } };
  await queue.add("answer", { first, lines }, { jobId: `line-${first}`, ...attempts });
}

let first = 1;
let lines: string[] = [];
for await (const line of createInterface({ input: createReadStream(process.argv[2]!) })) {
  lines.push(line);
  if (lines.length < size) continue;
  await add(first, lines);
  first += lines.length;
  lines = [];
}
if (lines.length > 0) await add(first, lines);
console.log(`${first + lines.length - 1} lines`);
await queue.close();
