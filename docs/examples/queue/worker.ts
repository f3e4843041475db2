/** `worker.ts`: answers jobs until it is stopped; as many of these as there are cores, on as many hosts as wanted. */
import { Worker } from "bullmq";
import { assessSync } from "hjemmel";
import { connection, name, type Work } from "./queue";

const worker = new Worker<Work, string[]>(
  name,
  async ({ data: { first, lines } }) => {
    const answers: string[] = [];
    for (const [index, line] of lines.entries()) {
      const { id, on, case: input } = JSON.parse(line);
      const answer = assessSync(input, { on, detail: "verdicts" });
      answers.push(JSON.stringify({ line: first + index, id, ...answer }));
    }
    return answers;
  },
  // A worker that is killed gives no sign of life: after so many milliseconds its job goes to another.
  { connection, lockDuration: 5_000, stalledInterval: 5_000, maxStalledCount: 5 },
);
worker.on("error", ({ message }) => console.error(message));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void worker.close());
