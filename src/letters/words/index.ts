import { requireOption } from "../../case";
import type { Language } from "../../law";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { LetterWords } from "./words";

export type { LetterWords } from "./words";

const all: Record<Language, LetterWords> = { nb, nn, en };

/** @throws {RangeError} if the language is none */
export function letterWordsOf(language: Language): LetterWords {
  requireOption("lang", language ?? null, Object.keys(all));
  return all[language];
}
