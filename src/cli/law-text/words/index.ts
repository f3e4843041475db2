import type { Language } from "../../../law";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { LawTextWords } from "./words";

export type { LawTextWords } from "./words";

export function lawTextWords(language: Language): LawTextWords {
  return { nb, nn, en }[language];
}
