import type { LawData, TextEntry, Texts } from "./types";
import { wordsAllowed, wordsNeeded } from "./words";

/** Words without their ids, which follow from the law: one of each list for each id, `0` where there is none. */
export interface ListedWords {
  titles: readonly (string | 0)[];
  shorts: readonly (string | 0)[];
  questions: readonly (string | 0)[];
  terms: readonly (string | 0)[];
}

/** Every id of which a form or its conclusion says something, in the order of the law: all but notes. */
function wordIds(data: LawData): string[] {
  const notes = new Set(data.rules.filter(({ kind }) => kind === "note").map(({ id }) => id));
  const ids = [...wordsNeeded(data).map(({ id }) => id), ...wordsAllowed(data)];
  return [...new Set(ids)].filter((id) => !notes.has(id));
}

/** The words that a form shows at once, without help. */
export function listedWords(data: LawData, texts: Texts): ListedWords {
  const ids = wordIds(data);
  const list = (part: keyof TextEntry) => ids.map((id) => texts[id]?.[part] ?? 0);
  return { titles: list("title"), shorts: list("short"), questions: list("question"), terms: list("term") };
}

/** The words by their ids again. */
export function textsListed(data: LawData, { titles, shorts, questions, terms }: ListedWords): Texts {
  const parts = { title: titles, short: shorts, question: questions, term: terms };
  const entries = wordIds(data).flatMap((id, index): [string, TextEntry][] => {
    const own = Object.entries(parts).flatMap(([part, all]) => (all[index] ? [[part, all[index]]] : []));
    return own.length > 0 ? [[id, Object.fromEntries(own)]] : [];
  });
  return Object.fromEntries(entries);
}
