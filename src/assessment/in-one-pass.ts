import { compiledFindings, resultsOf } from "../engine";
import type { Law } from "../law";
import { answered } from "./assess";
import { start } from "./start";
import type { AssessmentResult, AssessOptions } from "./types";

/** As `assessUnder`, with all conditions gone through in one pass: sooner done, and more code than a form has room for. */
export function assessInOnePass(law: Law, input: unknown, options: AssessOptions): AssessmentResult {
  const started = start(law, input, options);
  if ("issues" in started) return { ok: false, ...started };
  const { run } = started;
  const { program, state } = run;
  const findings = compiledFindings(program, state.values, resultsOf(program, state.values));
  return answered(run, findings, options);
}
