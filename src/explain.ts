import type { Assessment, AssessmentResult } from "./assessment";
import { en } from "./generated/texts-en";
import { nb } from "./generated/texts-nb";
import { nn } from "./generated/texts-nn";
import type { Language } from "./law";
import { nationalLaw } from "./national-law";
import { type ExplainOptions as AllOptions, explainWith, type TextSource } from "./text";

export type ExplainOptions = Partial<AllOptions> & { lang: Language };

/** The words of the national law. */
export const nationalTexts: TextSource = { nb, nn, en };

/**
 * An answer in plain words: what the actor is, which roads are open and why, what must be done, what is missing.
 *
 * @param answer - what `assess` or `assessSync` returned
 * @param options - `lang` is the language; `law` the law that was asked, if not the national law; `only` the id of
 * one route, to see how its verdict came about
 * @returns plain text, or Markdown with `format: "markdown"`
 * @throws {RangeError} if the answer holds nothing of the id in `only`
 * @example
 * explain(assessSync({}, { on: "2026-11-24" }), { lang: "nb" })
 */
export function explain(answer: AssessmentResult | Assessment, options: ExplainOptions): string {
  return explainWith(answer, {
    ...options,
    law: options.law ?? nationalLaw,
    texts: options.texts ?? nationalTexts,
  });
}
