import { fileURLToPath } from "node:url";
import workerpool from "workerpool";
import { type Answered, answerLines, type BatchSettings } from "./answer-lines";
import { readShippedDiagrams } from "./diagrams";
import type { Line } from "./lines";

export interface Pool {
  answer(lines: readonly Line[]): Promise<Answered>;
  /** How many chunks are worth having under way. */
  readonly width: number;
  end(): Promise<unknown>;
}

/** Chunks a worker has under way or waiting. */
const perWorker = 2;

/** One worker is this thread itself. */
export function poolOf(settings: BatchSettings, workers: number): Pool {
  if (workers <= 1) {
    readShippedDiagrams();
    return { width: 1, answer: async (lines) => answerLines(settings, lines), end: async () => {} };
  }
  const pool = workerpool.pool(fileURLToPath(new URL("./batch-worker.js", import.meta.url)), {
    maxWorkers: workers,
    workerType: "thread",
    /** In megabytes. Most of what an answer makes is soon garbage, and is collected less often in more room. */
    workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: 192 } },
  });
  return {
    width: workers * perWorker,
    answer: async (lines) => (await pool.exec("answerLines", [settings, lines])) as Answered,
    end: async () => {
      await pool.terminate();
    },
  };
}
