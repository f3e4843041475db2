import { type Language, type TextEntry, type Texts, usualWords } from "../law";

export type TextSource = Partial<Record<Language, Texts>>;

/** The words of the rules in one language. Words that only another language has are marked with it. */
export interface Wording {
  title(id: string): string;
  /** A few words for a list; the title where there are none. */
  short(id: string): string;
  question(id: string): string;
  help(id: string): string | undefined;
  /** What the letter to a recipient says of a duty that binds the recipient. */
  term(duty: string): string | undefined;
  /** What a person says of a fact where its usual answer, or "none of this", does not hold. */
  unusual(fact: string): string;
  has(id: string): boolean;
}

const fallbacks: readonly Language[] = ["nb", "nn", "en"];

export function wordingOf(language: Language, sources: readonly TextSource[]): Wording {
  const order = [language, ...fallbacks.filter((other) => other !== language)];
  const find = (id: string): { entry: TextEntry; mark: string } | undefined => {
    for (const one of order)
      for (const source of sources) {
        const texts = source[one];
        if (texts && Object.hasOwn(texts, id))
          return { entry: texts[id]!, mark: one === language ? "" : ` [${one}]` };
      }
    return undefined;
  };
  const marked = (id: string, pick: (entry: TextEntry) => string | undefined) => {
    const found = find(id);
    const text = found && pick(found.entry);
    return text === undefined ? undefined : `${text}${found!.mark}`;
  };
  const title = (id: string) => marked(id, (entry) => entry.title) ?? id;
  return {
    title,
    short: (id) => marked(id, (entry) => entry.short ?? entry.title) ?? id,
    question: (id) => marked(id, (entry) => entry.question ?? entry.title) ?? id,
    unusual: (fact) => marked(usualWords(fact), (entry) => entry.question) ?? title(fact),
    help: (id) => marked(id, (entry) => entry.help),
    term: (duty) => marked(duty, (entry) => entry.term),
    has: (id) => find(id) !== undefined,
  };
}
