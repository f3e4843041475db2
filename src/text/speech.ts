import type { DatedLaw, Language, Law } from "../law";
import { type TextSource, type Wording, wordingOf } from "./wording";
import { type Words, wordsOf } from "./words";

/** Everything that is needed to say something about an answer: the language, the law and its words. */
export interface Speech extends Wording {
  language: Language;
  words: Words;
  law: Law;
  dated: DatedLaw;
  /** Whether a question names its place in a case file, for those who write one; not on screen or paper. */
  isForFile?: boolean | undefined;
}

export function speechOf(language: Language, law: Law, on: string, texts: TextSource): Speech {
  return {
    ...wordingOf(language, [texts, law.texts]),
    language,
    words: wordsOf(language),
    law,
    dated: law.at(on),
  };
}
