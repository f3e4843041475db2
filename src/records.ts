/** `hjemmel/record`: answers kept, and run again. Apart from `hjemmel`, since what is read back is checked by zod. */
import { describeIssue, messageLanguages, optionIssues, optionsOf } from "./case";
import type { Language, Law } from "./law";
import { lawOr, nationalLaw } from "./national-law";
import { type ReplayResult, replayUnder } from "./record";

export {
  type Changed,
  canonicalRecord,
  type DecisionRecord,
  type RecordedAnswer,
  type ReplayDifference,
  type ReplayResult,
  record,
} from "./record";

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
