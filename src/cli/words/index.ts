import type { Language } from "../../law";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { CliWords } from "./words";

const languages: Record<Language, CliWords> = { nb, nn, en };

export const languageNames: readonly string[] = Object.keys(languages);

export function cliWordsOf(language: Language): CliWords {
  return languages[language];
}

export type { CliWords } from "./words";
