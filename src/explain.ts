import type { Assessment, AssessmentResult } from "./assessment";
import { requireOption, requireOptions } from "./case";
import { en } from "./generated/texts-en";
import { nb } from "./generated/texts-nb";
import { nn } from "./generated/texts-nn";
import type { Language, Texts } from "./law";
import { once } from "./lib/once";
import { lawOr } from "./national-law";
import { type ExplainOptions as AllOptions, explainWith, parts, type TextSource } from "./text";

export type ExplainOptions = { [K in keyof AllOptions]?: AllOptions[K] | undefined } & { lang: Language };

const read = (json: string) => once((): Texts => JSON.parse(json));
const words = { nb: read(nb), nn: read(nn), en: read(en) };

/** The words of the national law. */
export const nationalTexts: TextSource = {
  get nb() {
    return words.nb();
  },
  get nn() {
    return words.nn();
  },
  get en() {
    return words.en();
  },
};

/**
 * An answer in plain words: what the actor is, which routes are open and why, what must be done, what is missing.
 *
 * @param answer - what `assess` or `assessSync` returned
 * @param options - `lang` is the language; `law` the law that was asked, if not the national law; `only` the id of
 * one route, to see how its verdict came about; `part: "first"` gives the first screen: the conclusion, its authority,
 * what must be done; `"sources"` and `"missing"` what stands behind it and what is not known
 * @returns plain text, or Markdown with `format: "markdown"`
 * @throws {RangeError} if the answer holds nothing of the id in `only`, or an option is none
 * @example
 * explain(assessSync({}, { on: "2026-11-24" }), { lang: "nb" })
 */
export function explain(answer: AssessmentResult | Assessment, options: ExplainOptions): string {
  requireOptions(options);
  requireOption("format", options.format, ["text", "markdown"]);
  requireOption("part", options.part, parts);
  return explainWith(answer, {
    ...options,
    law: lawOr(options.law),
    texts: options.texts ?? nationalTexts,
  });
}
