import { describe, expect, test } from "vitest";
import { assessSync, explain, type Language } from "../../src/index";
import { fixtureFiles, lawOf } from "../support/fixtures";

const languages: readonly Language[] = ["nb", "nn", "en"];

/** A dotted id of a rule, a leaf or a text where words should stand; the places in the case stand in brackets. */
const rawId =
  /(?<![[\w./-])(?:procurement|effect-contract|grant|state-aid|actor|transfer|consideration|kristiansand|oslo|bergen|trondheim|stavanger)\.[a-z]/;
const markOfAnotherLanguage = /\[(?:nb|nn|en)\]/;

/** Some of each file: `npm run build:law` sees that every id has its words, this sees that they are used. */
const mostOfFile = 3;

const [mostLines, widest] = [15, 100];

describe("a case can be told in every language, with words for everything", () => {
  test.each(fixtureFiles())("$file", ({ fixtures }) => {
    fixtures.slice(0, mostOfFile).forEach((fixture, index) => {
      const law = lawOf(fixture);
      const lang = languages[index % languages.length]!;
      const answer = assessSync(fixture.case, { on: fixture.on, law });
      const first = explain(answer, { lang, law, part: "first" });
      const lines = first.trimEnd().split("\n");
      expect(lines.length, fixture.name).toBeLessThanOrEqual(mostLines);
      expect(
        lines.filter((line) => [...line].length > widest),
        fixture.name,
      ).toEqual([]);
      const text = first + explain(answer, { lang, law });
      expect(rawId.exec(text)?.[0], fixture.name).toBeUndefined();
      expect(markOfAnotherLanguage.exec(text)?.[0], fixture.name).toBeUndefined();
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    });
  });
});
