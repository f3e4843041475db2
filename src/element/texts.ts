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

export interface LoadedTexts {
  lang: Language;
  texts: Texts;
  /** Whether help and what an explanation needs are among them. */
  isAll: boolean;
}

/** The words of one language: titles and questions first, the rest right after. */
export class TextStore {
  #loaded: LoadedTexts | undefined;
  #wanted: Language | undefined;
  #loading: Promise<void> = Promise.resolve();

  constructor(readonly onLoad: () => void) {}

  in(lang: Language): LoadedTexts | undefined {
    return this.#loaded?.lang === lang ? this.#loaded : undefined;
  }

  load(lang: Language): Promise<void> {
    if (this.#wanted === lang) return this.#loading;
    this.#wanted = lang;
    this.#loading = this.#loadBoth(lang);
    return this.#loading;
  }

  async #loadBoth(lang: Language) {
    this.#show({ lang, texts: await first[lang](), isAll: false });
    this.#show({ lang, texts: await all[lang](), isAll: true });
  }

  #show(loaded: LoadedTexts) {
    if (loaded.lang !== this.#wanted) return;
    this.#loaded = loaded;
    this.onLoad();
  }
}
