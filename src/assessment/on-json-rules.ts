import type { Law } from "../law";
import { answered } from "./assess";
import { gathered } from "./on-demand";
import { start } from "./start";
import type { AssessmentResult, AssessOptions, OnDemand } from "./types";

/**
 * As `assessUnder`, with json-rules-engine as the evaluator, loaded at the first call, and only here. Facts that are
 * not known are asked for first, where there are resolvers.
 */
export async function assessOnJsonRules(
  law: Law,
  input: unknown,
  { resolvers = [], signal, ...options }: AssessOptions & OnDemand,
): Promise<AssessmentResult> {
  signal?.throwIfAborted();
  const { input: known, warnings } = await gathered(law, input, options, resolvers, signal);
  const started = start(law, known, options);
  if ("issues" in started) return { ok: false, ...started };
  const { run } = started;
  const { jsonRulesFindings } = await import("../engine/json-rules-findings");
  const { program, state } = run;
  const findings = await jsonRulesFindings(program, state.values);
  const answer = answered(run, findings, options);
  if (answer.ok && warnings.length > 0) answer.warnings = [...warnings, ...answer.warnings];
  return answer;
}
