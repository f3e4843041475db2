import type { Problem } from "../../src/law";
import { readLaw } from "../../src/law/load";

/** Every problem that a lint of these documents reports. */
export function problemsOf(content: unknown, options: { words?: boolean } = {}): Problem[] {
  return readLaw({ name: "test", documents: [{ file: "test.json", content }] }, options).problems;
}

export const codesOf = (problems: readonly Problem[]) => problems.map((problem) => problem.code);
