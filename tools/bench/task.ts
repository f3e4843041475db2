import type { BenchCase } from "./cases";

/** One row of the table. Peers are further tasks: they take the same cases. */
export interface Task {
  name: string;
  /** Makes ready what is not to be measured, and gives what is. */
  prepare(one: BenchCase): Promise<() => unknown>;
}
