import type { Language } from "../../law";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { FormWords } from "./words";

export type { FormWords } from "./words";

export const languages: Readonly<Record<Language, string>> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "English",
};

const words: Readonly<Record<Language, FormWords>> = { nb, nn, en };

export function formWordsOf(language: Language): FormWords {
  return words[language];
}
