import type { Language, Texts } from "../law";
import { areAllHere } from "./all-here";
import { OnDemand } from "./on-demand";

/** What questions and the conclusion need, under the current law. */
const ofAnswers: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => (await import("./answer-words/nb")).nb,
  nn: async () => (await import("./answer-words/nn")).nn,
  en: async () => (await import("./answer-words/en")).en,
};

/** All words, for reasons, letters and paper, and for the law of earlier dates. */
const all: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => (await import("../texts/nb")).nb,
  nn: async () => (await import("../texts/nn")).nn,
  en: async () => (await import("../texts/en")).en,
};

export interface LoadedTexts {
  lang: Language;
  texts: Texts;
  /** Whether all words are among them, and not only those of questions and conclusions. */
  isAll: boolean;
}

interface Parts {
  ofAnswers: OnDemand<LoadedTexts>;
  all: OnDemand<LoadedTexts>;
}

/** The words of each language: those of questions and conclusions first, all when they are asked for. */
export class TextStore {
  readonly #parts = new Map<Language, Parts>();

  constructor(readonly onLoad: () => void) {}

  /** The words that are there; begins to load those of questions and conclusions. */
  in(lang: Language): LoadedTexts | undefined {
    const parts = this.#of(lang);
    return parts.all.loaded ?? parts.ofAnswers.get();
  }

  /** All words of the language, loaded when this is first asked for. */
  all(lang: Language): OnDemand<LoadedTexts> {
    return this.#of(lang).all;
  }

  #of(lang: Language): Parts {
    let parts = this.#parts.get(lang);
    if (!parts) {
      const part = (fetch: () => Promise<Texts>, isAll: boolean) =>
        new OnDemand(async () => ({ lang, texts: await fetch(), isAll }), this.onLoad);
      parts = { ofAnswers: part(ofAnswers[lang], false), all: part(all[lang], true) };
      this.#parts.set(lang, parts);
      if (areAllHere) void parts.all.load();
    }
    return parts;
  }
}
