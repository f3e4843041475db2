import {
  compiledFindings,
  completionsOf,
  type Findings,
  keptCompletionsOf,
  refined,
  resultsOf,
} from "../engine";
import type { Law } from "../law";
import { buildAssessment } from "./build";
import { questionsOf } from "./questions";
import type { Run } from "./run";
import { start } from "./start";
import type { AssessmentResult, AssessOptions, Question } from "./types";

/**
 * Which routes are open to a case under a law on a date. Pure and synchronous. Invalid input is a returned value:
 * `{ ok: false, issues }`, with everything that is wrong, each with its path.
 */
export function assessUnder(law: Law, input: unknown, options: AssessOptions): AssessmentResult {
  const started = start(law, input, options);
  return "issues" in started
    ? { ok: false, ...started }
    : answered(started.run, compiled(started.run), options);
}

/** The questions of the answer alone, for an interview; none where the goal is reached or the input is invalid. */
export function questionsUnder(law: Law, input: unknown, options: AssessOptions): Question[] {
  const started = start(law, input, options);
  if ("issues" in started) return [];
  const { run } = started;
  return questionsOf(run, refined(run.program, run.state, compiled(run)), options);
}

function compiled({ program, state }: Run): Findings {
  return compiledFindings(program, state.values, resultsOf(program, state.values));
}

/** The answer to what an evaluator found. */
export function answered(run: Run, findings: Findings, options: AssessOptions): AssessmentResult {
  const completionsFor = options.detail === "verdicts" ? keptCompletionsOf : completionsOf;
  return buildAssessment(run, refined(run.program, run.state, findings, completionsFor), options);
}
