import { expect, test } from "vitest";
import { formWordsOf } from "../../src/element/words";
import type { Language } from "../../src/law";

/** Words that mean something only to those who see where a thing stands, or what colour or shape it has: WCAG 1.3.3. */
const ofSight: Record<Language, RegExp> = {
  nb: /\b(høyre|venstre|øverst|nederst|ovenfor|nedenfor|rød|grønn|gul|blå|rund|firkant)\w*/i,
  nn: /\b(høgre|venstre|øvst|nedst|ovanfor|nedanfor|raud|grøn|gul|blå|rund|firkant)\w*/i,
  en: /\b(right-hand|left-hand|on the right|on the left|above|below|red|green|yellow|blue|round|square)\b/i,
};

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String((value as (...all: unknown[]) => unknown)(2, 2, 2))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

test.each(["nb", "nn", "en"] as const)(
  "the form points at nothing by its place, shape or colour: %s",
  (lang) => {
    const all = texts(formWordsOf(lang));
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((text) => ofSight[lang].test(text))).toEqual([]);
  },
);
