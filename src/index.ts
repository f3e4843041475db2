import {
  type AssessmentResult,
  type AssessOptions,
  assessInOnePass,
  assessOnJsonRules,
  type ComparisonResult,
  compareUnder,
  type OnDemand,
} from "./assessment";
import { describeIssue, messageLanguages, optionIssues, optionsOf } from "./case";
import type { Case } from "./generated/case";
import type { Language, Law } from "./law";
import { lawOr, nationalLaw } from "./national-law";
import { type ReplayResult, replayUnder } from "./record";

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
export {
  type DatedLaw,
  type Language,
  Law,
  LawError,
  loadLaw,
  type Problem,
  type RuleDocument,
  type RuleSource,
} from "./law";
export { nationalLaw } from "./national-law";
export {
  type Changed,
  canonicalRecord,
  type DecisionRecord,
  type RecordedAnswer,
  type ReplayDifference,
  type ReplayResult,
  record,
} from "./record";

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
 * Which roads are open to a case on a date, at once. For forms and bulk.
 *
 * @param input - what is known of the case; every field optional, absent means not known
 * @returns the answer, or `{ ok: false, issues }` with everything that is wrong with the input
 * @example
 * assessSync({ transfer: { nature: "purchase" } }, { on: "2026-11-24" })
 */
export function assessSync(input: Case, options: Options): AssessmentResult {
  const asked = optionsOf(options);
  return assessInOnePass(lawOr(asked.law), input, asked);
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

/**
 * Runs a record again and says whether it comes out byte for byte as it was; if not, what differs and whether the
 * case, the law or the program changed.
 *
 * @param kept - a record, as `record` made it
 * @param options - `laws` are the laws at hand: that of the record is taken if it is among them, otherwise the first
 * (the national law if none is given); `lang` is the language of messages
 * @example
 * replay(JSON.parse(kept)); //=> { ok: true, isIdentical: true, changed: [], differences: [], … }
 */
export function replay(
  kept: unknown,
  options: { laws?: readonly Law[] | undefined; lang?: Language | undefined } = {},
): ReplayResult {
  const { laws, lang } = optionsOf(options);
  const wrong = optionIssues("lang", lang, messageLanguages);
  if (wrong.length > 0) return { ok: false, issues: wrong.map((issue) => describeIssue(issue)) };
  return replayUnder(laws?.length ? laws.map(lawOr) : [nationalLaw], kept, lang ?? "nb");
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
