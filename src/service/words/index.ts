import type { Language } from "../../law";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { ServiceWords } from "./words";

export type { ServiceWords };

const languages: Record<Language, ServiceWords> = { nb, nn, en };

export function serviceWordsOf(language: Language): ServiceWords {
  return languages[language];
}
