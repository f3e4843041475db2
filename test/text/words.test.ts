import { describe, expect, test } from "vitest";
import { cliWordsOf } from "../../src/cli/words";
import type { Parameter } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { wordsOf } from "../../src/text/words";
import { lawFor } from "../support/packs";

const packs = ["4204", "0301", "4601", "5001", "1103"];

/** The shape of a table of words: its keys, and what kind of thing each is. */
function shape(words: unknown): unknown {
  if (typeof words !== "object" || words === null || Array.isArray(words)) return typeof words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shape(value)]));
}

describe.each(["nn", "en"] as const)("%s", (language) => {
  test("has a word for everything that nb has one for", () => {
    expect(shape(wordsOf(language))).toEqual(shape(wordsOf("nb")));
    expect(shape(cliWordsOf(language))).toEqual(shape(cliWordsOf("nb")));
  });
});

test("every unit that is counted in the law has words", () => {
  const parameters: Parameter[] = [nationalLaw, ...packs.map(lawFor)].flatMap((law) => law.data.parameters);
  const units = new Set(parameters.filter((one) => one.fact === "integer").map((one) => one.unit));
  expect([...units].filter((unit) => !Object.hasOwn(wordsOf("nb").units, unit))).toEqual([]);
});
