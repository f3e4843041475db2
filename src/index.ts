import {
  type AssessmentResult,
  type AssessOptions,
  assessOnJsonRules,
  assessUnder,
  type ComparisonResult,
  compareUnder,
  type OnDemand,
} from "./assessment";
import { optionsOf } from "./case";
import type { Case } from "./generated/case";
import type { Law } from "./law";
import { lawOr } from "./national-law";

export type * from "./assessment/types";
export type {
  AwardInput,
  AwardsInput,
  Issue,
  Judgement,
  JudgementInput,
  MoneyInput,
  PurchasesInput,
} from "./case";
export { type Result, verdictOf } from "./engine";
export { type ExplainOptions, explain } from "./explain";
export type { Case } from "./generated/case";
export type { FactPath, FactValues, RouteId, RuleId } from "./generated/ids";
export { type DatedLaw, type Language, Law } from "./law";
export { nationalLaw } from "./national-law";
export {
  type CaseSchema,
  type CaseSchemaOptions,
  caseJsonSchema,
  caseSchema,
  createCaseSchema,
} from "./schema";

export interface Options extends AssessOptions {
  /** The law to ask; the national law if not given. */
  law?: Law | undefined;
}

/**
 * Which routes are open to a case on a date, at once. For forms and bulk.
 *
 * @param input - what is known of the case; every field optional, absent means not known
 * @returns the answer, or `{ ok: false, issues }` with everything that is wrong with the input
 * @example
 * assessSync({ transfer: { nature: "purchase" } }, { on: "2026-11-24" })
 */
export function assessSync(input: Case, options: Options): AssessmentResult {
  const asked = optionsOf(options);
  return assessUnder(lawOr(asked.law), input, asked);
}

/**
 * As `assessSync`, evaluated on json-rules-engine. Both give the same answer, leaf by leaf.
 *
 * With `resolvers`, facts that can still change a verdict are asked for first; what they tell stands in `registers` of
 * the case in the answer, and one that fails leaves a warning.
 *
 * @throws the reason of `signal`, once that is aborted
 * @example
 * await assess(input, { on: "2026-11-24", resolvers: registerResolvers() })
 */
export async function assess(input: Case, options: Options & OnDemand): Promise<AssessmentResult> {
  const asked = optionsOf(options);
  return assessOnJsonRules(lawOr(asked.law), input, asked);
}

type CompareOptions = Pick<Options, "law" | "lang">;

/**
 * Which verdicts differ between two cases on a date, or for one case between two dates, and which leaves made the
 * difference.
 *
 * @example
 * compare(asItIs, asItCouldBe, { on: "2026-11-24" })
 * @example
 * compare(input, "2026-06-30", "2026-07-01")
 */
export function compare(a: Case, b: Case, options: CompareOptions & { on: string }): ComparisonResult;
export function compare(input: Case, onA: string, onB: string, options?: CompareOptions): ComparisonResult;
export function compare(
  a: Case,
  b: Case | string,
  third: string | (CompareOptions & { on: string }),
  fourth: CompareOptions = {},
): ComparisonResult {
  if (typeof third === "string") {
    const options = optionsOf(fourth);
    return compareUnder(lawOr(options.law), { case: a, on: b as string }, { case: a, on: third }, options);
  }
  const options = optionsOf(third);
  const { on } = options;
  return compareUnder(lawOr(options.law), { case: a, on }, { case: b, on }, options);
}
