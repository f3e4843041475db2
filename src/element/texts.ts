import type { Language, Texts } from "../law";

/** Titles and questions: what is shown at once. */
const first: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => (await import("../form/words/nb")).nb,
  nn: async () => (await import("../form/words/nn")).nn,
  en: async () => (await import("../form/words/en")).en,
};

/** All words, with help and what an explanation needs. */
const all: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => (await import("../texts/nb")).nb,
  nn: async () => (await import("../texts/nn")).nn,
  en: async () => (await import("../texts/en")).en,
};

export const firstTexts = (language: Language) => first[language]();
export const allTexts = (language: Language) => all[language]();
