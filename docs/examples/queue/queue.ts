import type { ConnectionOptions } from "bullmq";

/** One queue in one Redis, whatever hosts the workers run on. */
export const name = "cases";
export const connection: ConnectionOptions = {
  url: process.env.REDIS_URL ?? "redis://127.0.0.1:6379",
  // A Redis that is away comes back: wait, and do not give up.
  maxRetriesPerRequest: null,
};

/** Lines of JSON with a case each, and the place of the first among all. */
export interface Work {
  first: number;
  lines: string[];
}
