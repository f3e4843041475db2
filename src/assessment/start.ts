import { describeIssue, type Issue } from "../case";
import type { Law } from "../law";
import { aimIssues } from "./goal";
import { withUsualPremises } from "./premises";
import { type Run, startRun } from "./run";
import type { AssessOptions } from "./types";

/** A case laid on its law, or everything that is wrong with it and with what is asked, in words. */
export function start(law: Law, input: unknown, options: AssessOptions): { run: Run } | { issues: Issue[] } {
  const started = startRun(law, input, options.on);
  const issues = [...("issues" in started ? started.issues : []), ...aimIssues(law, options)];
  if ("run" in started && issues.length === 0)
    return options.premises === "usual" ? { run: withUsualPremises(started.run) } : started;
  return { issues: issues.map((issue) => describeIssue(issue, options.lang)) };
}
