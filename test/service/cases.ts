import { readFileSync } from "node:fs";

export interface GivenCase {
  name: string;
  on: string;
  case: Record<string, unknown>;
}

/** The cases of a fixture file, one or several. */
export function casesIn(file: string): GivenCase[] {
  return [JSON.parse(readFileSync(file, "utf8"))].flat();
}
