import { describeIssue } from "../case";
import { compiledFindings, refined } from "../engine";
import type { Law } from "../law";
import { buildAssessment } from "./build";
import { questionsOf } from "./questions";
import { startRun } from "./run";
import type { AssessmentResult, AssessOptions, Question } from "./types";

/**
 * Which roads are open to a case under a law on a date. Pure and synchronous. Invalid input is a returned value:
 * `{ ok: false, issues }`, with everything that is wrong, each with its path.
 */
export function assessUnder(law: Law, input: unknown, options: AssessOptions): AssessmentResult {
  const started = startRun(law, input, options.on);
  if ("issues" in started)
    return { ok: false, issues: started.issues.map((issue) => describeIssue(issue, options.lang ?? "nb")) };
  const { run } = started;
  return {
    ok: true,
    ...buildAssessment(
      run,
      refined(run.program, run.state, compiledFindings(run.program, run.state.values)),
      options,
    ),
  };
}

/** The questions of the answer alone, for an interview; none where the goal is reached or the input is invalid. */
export function questionsUnder(law: Law, input: unknown, options: AssessOptions): Question[] {
  const started = startRun(law, input, options.on);
  if ("issues" in started) return [];
  const { run } = started;
  const findings = refined(run.program, run.state, compiledFindings(run.program, run.state.values));
  return questionsOf(run, findings, options);
}

/** As `assessUnder`, with json-rules-engine as the evaluator. It is loaded at the first call, and only here. */
export async function assessOnJsonRules(
  law: Law,
  input: unknown,
  options: AssessOptions,
): Promise<AssessmentResult> {
  const started = startRun(law, input, options.on);
  if ("issues" in started)
    return { ok: false, issues: started.issues.map((issue) => describeIssue(issue, options.lang ?? "nb")) };
  const { run } = started;
  const { jsonRulesFindings } = await import("../engine/json-rules");
  return {
    ok: true,
    ...buildAssessment(
      run,
      refined(run.program, run.state, await jsonRulesFindings(run.program, run.state.values)),
      options,
    ),
  };
}
