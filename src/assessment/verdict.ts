import type { Result } from "../engine";
import type { Verdict } from "./types";

const verdicts: Record<Result, Verdict> = { met: "open", unmet: "closed", unknown: "undetermined" };

export function verdictOfRoute(result: Result): Verdict {
  return verdicts[result];
}
