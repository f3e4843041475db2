import type { Language } from "../../law";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { FormWords } from "./words";

export { languages } from "./languages";
export type { FormWords } from "./words";

const words: Readonly<Record<Language, FormWords>> = { nb, nn, en };

export function formWordsOf(language: Language): FormWords {
  return words[language];
}
