import type { Language } from "../../law";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { Words } from "./words";

const languages: Record<Language, Words> = { nb, nn, en };

export function wordsOf(language: Language): Words {
  return languages[language];
}

export type { Words } from "./words";
