import { requireOption } from "../../case";
import type { Language } from "../../law";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { Words } from "./words";

const languages: Record<Language, Words> = { nb, nn, en };

/** @throws {RangeError} if the language is none */
export function wordsOf(language: Language): Words {
  requireOption("lang", language ?? null, Object.keys(languages));
  return languages[language];
}

export type { Words } from "./words";
