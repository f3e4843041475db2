import type { Assessment, AssessmentResult } from "../assessment";
import { packageVersion } from "../generated/version";
import { canonical, hashOf } from "../lib/canonical";
import type { DecisionRecord, RecordedAnswer } from "./types";

/**
 * The record of a decision, to be kept with it and replayed later.
 *
 * @param answer - what `assess` or `assessSync` returned, with `detail: "summary"` or `"full"`
 * @throws {TypeError} if the answer is none, takes usual premises, or was worked out with less detail and does not hold its case
 * @example
 * const kept = canonicalRecord(record(assessSync(input, { on: "2026-11-24" })));
 */
export function record(answer: AssessmentResult | Assessment): DecisionRecord {
  if ("ok" in answer && !answer.ok) throw new TypeError("Invalid input has no answer to record.");
  const assessment = answer as Assessment;
  if (!assessment.case)
    throw new TypeError('Only an answer with detail "summary" or "full" can be recorded.');
  if (assessment.premises?.length)
    throw new TypeError("An answer that takes usual premises cannot be recorded; state them in the case.");
  return recordOf(assessment, assessment.case);
}

/** The record of an answer of any detail, with the case that it answers. */
export function recordOf(assessment: Assessment, input: Record<string, unknown>): DecisionRecord {
  const { on, law, judgements } = assessment;
  const whole = {
    format: "hjemmel-record-1",
    on,
    case: input,
    law,
    program: { name: "hjemmel", version: packageVersion },
    answer: recordedAnswer(assessment),
    judgements,
  } as const;
  const sha256 = hashesOf(whole);
  return JSON.parse(canonical({ ...whole, sha256 })) as DecisionRecord;
}

/** The bytes of a record: canonical JSON (RFC 8785), the same for the same record in any program. */
export function canonicalRecord(kept: DecisionRecord): string {
  return canonical(kept);
}

export function hashesOf(kept: Omit<DecisionRecord, "sha256">): DecisionRecord["sha256"] {
  return { case: hashOf(kept.case), answer: hashOf(kept.answer), record: hashOf(kept) };
}

function recordedAnswer({ classes, regimes, routes, instruments }: Assessment): RecordedAnswer {
  return {
    classes: Object.fromEntries(classes.map(({ id, result }) => [id, result])),
    regimes: Object.fromEntries(regimes.map(({ id, result }) => [id, result])),
    routes: Object.fromEntries(routes.map(({ id, verdict }) => [id, verdict])),
    instruments: Object.fromEntries(instruments.map(({ id, verdict }) => [id, verdict])),
  };
}
