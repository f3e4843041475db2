import { describe, expect, test } from "vitest";
import { assessSync, explain, type Language } from "../../src/index";
import { fixtureFiles, lawOf } from "../support/fixtures";

const languages: readonly Language[] = ["nb", "nn", "en"];

/** A dotted id of a rule, a leaf or a text where words should stand; the places in the case stand in brackets. */
const rawId = /(?<![[\w./-])(?:procurement|effect-contract|grant|state-aid|actor|transfer|consideration|kristiansand|oslo|bergen|trondheim|stavanger)\.[a-z]/;
const markOfAnotherLanguage = /\[(?:nb|nn|en)\]/;

describe("every case can be told in every language, with words for everything", () => {
  test.each(fixtureFiles())("$file", ({ fixtures }) => {
    for (const fixture of fixtures) {
      const law = lawOf(fixture);
      const answer = assessSync(fixture.case, { on: fixture.on, law });
      for (const lang of languages) {
        const text = explain(answer, { lang, law });
        expect(rawId.exec(text)?.input.slice(0, 200), fixture.name).toBeUndefined();
        expect(markOfAnotherLanguage.exec(text)?.[0], fixture.name).toBeUndefined();
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });
});
