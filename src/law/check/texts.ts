import type { Language } from "../types";
import { type WordsNeeded, wordsAllowed, wordsNeeded } from "../words";
import type { CheckContext } from "./context";

/** Every id that a reader may meet has words in each language that its body of law declares. */
export function checkTexts(context: CheckContext): void {
  const { data, texts } = context.law;
  const packLanguages = [...new Set(data.packs.flatMap((pack) => pack.languages))];
  const languages: Language[] = context.law.isPackOnly ? packLanguages : ["nb", "nn", "en"];
  const needed = wordsNeeded(data).filter(
    (one) => context.isNew(one.item) && !(context.law.isPackOnly && one.item === "standing"),
  );
  for (const language of languages)
    for (const one of needed) {
      const problem = missingWords(texts[language]?.[one.id], one);
      if (problem)
        context.report(
          one.item,
          one.id,
          "missing-text",
          `No ${problem} in ${language} for "${one.id}".`,
          `Add it to the texts of ${language}.`,
        );
    }
  const known = new Set([...wordsNeeded(data).map((one) => one.id), ...wordsAllowed(data)]);
  const free = new Set(data.rules.flatMap((rule) => rule.versions.flatMap((version) => version.notes ?? [])));
  for (const language of languages)
    for (const id of Object.keys(texts[language] ?? {}))
      if (!known.has(id) && !free.has(id))
        context.report(
          `text:${language}:${id}`,
          `${language}: ${id}`,
          "unused-text",
          `The text "${id}" belongs to nothing.`,
          "Remove it, or mend its id.",
        );
}

function missingWords(
  entry: { title?: string; question?: string | undefined; help?: string | undefined } | undefined,
  needed: WordsNeeded,
): string | undefined {
  if (!entry?.title) return "text";
  if (needed.question && !entry.question) return "question";
  if (needed.question && !entry.help) return "help";
  return undefined;
}
