import { describe, expect, it, test } from "vitest";
import { currentLaw, isCurrent } from "../../src/current-law";
import { en } from "../../src/element/answer-words/en";
import { nb } from "../../src/element/answer-words/nb";
import { nn } from "../../src/element/answer-words/nn";
import { nationalTexts } from "../../src/explain";
import { en as currentEn } from "../../src/form/current-words/en";
import { nb as currentNb } from "../../src/form/current-words/nb";
import { nn as currentNn } from "../../src/form/current-words/nn";
import { en as shownEn } from "../../src/form/words/en";
import { nb as shownNb } from "../../src/form/words/nb";
import { nn as shownNn } from "../../src/form/words/nn";
import { assessSync, type Case, nationalLaw } from "../../src/index";
import type { Language, Law, Texts } from "../../src/law";
import { packed, unpacked } from "../../src/lib/packed";
import { firstScreen, speechOf, warningLines } from "../../src/text";
import { toPlain } from "../../src/text/plain";
import { fixtureFiles, lawOf } from "../support/fixtures";

const answerWords: Record<Language, Texts> = { nb, nn, en };
const current = { nb: currentNb, nn: currentNn, en: currentEn };
const shown = { nb: shownNb, nn: shownNn, en: shownEn };
const dayBefore = "2026-06-30";

/** Some of each file. */
const mostOfFile = 2;

const cases = fixtureFiles().flatMap(({ file, fixtures }) => {
  const national = fixtures.filter((fixture) => lawOf(fixture) === nationalLaw);
  return national.length > 0 ? [{ file, fixtures: national.slice(0, mostOfFile) }] : [];
});

/** Days to come and today's: the day of a fixture where the current law has it, the first day that it has otherwise. */
const dayOf = (on: string) => (isCurrent(on) ? on : currentSince());

function currentSince(): string {
  return nationalLaw.at(nationalLaw.verifiedTo).since;
}

describe("the current law, for pages", () => {
  it("begins at the last change before the day the law was verified to", () => {
    expect(isCurrent(currentSince())).toBe(true);
    expect(currentSince()).toBe("2026-07-01");
    expect(isCurrent(dayBefore)).toBe(false);
  });

  it("has the same days of change from then on, and the same hash", () => {
    const later = (law: Law) => law.changes.filter((day) => day >= currentSince());
    expect(later(currentLaw)).toEqual(later(nationalLaw));
    expect(currentLaw.at(currentSince()).since).toBe(currentSince());
    expect(currentLaw.hash).toBe(nationalLaw.hash);
  });

  test.each(cases)("answers $file as the whole law does, to the byte", ({ fixtures }) => {
    for (const { name, case: input, on } of fixtures) {
      const answer = (law: Law) => JSON.stringify(assessSync(input, { on: dayOf(on), law, detail: "full" }));
      expect(answer(currentLaw), name).toBe(answer(nationalLaw));
    }
  });

  test.each(cases)("has the words for the first screen and the warnings of $file", ({ fixtures }) => {
    fixtures.forEach(({ name, case: input, on }, index) => {
      const lang = (["nb", "nn", "en"] as const)[index % 3]!;
      const day = dayOf(on);
      const said = (texts: Texts) => {
        const speech = speechOf(lang, currentLaw, day, { [lang]: texts });
        const answer = assessSync(input as Case, { on: day, law: currentLaw });
        if (!answer.ok) return "";
        return `${toPlain(firstScreen(speech, answer), { width: 100 })}${JSON.stringify(warningLines(speech, answer.warnings))}`;
      };
      expect(said(answerWords[lang]), name).toBe(said(nationalTexts[lang]!));
    });
  });

  it("says of each rule that had another version on an earlier date that it does not cover it", () => {
    const before = nationalLaw.at(dayBefore).rules;
    const ended = [...before].filter(([, { version }]) => version?.to === dayBefore).map(([id]) => id);
    expect(ended.length).toBeGreaterThan(0);
    const { rules } = currentLaw.at(dayBefore);
    const kept = ended.filter((id) => rules.get(id)!.state !== "not-covered");
    expect(kept).toEqual(
      ended.filter((id) => nationalLaw.data.rules.find((rule) => rule.id === id)!.versions.length === 1),
    );
  });
});

describe("titles and questions for the current law", () => {
  it.each([
    ["nb", current.nb, shown.nb],
    ["nn", current.nn, shown.nn],
    ["en", current.en, shown.en],
  ])("are those of hjemmel/form/words: %s", (_, own, all) => {
    expect(Object.keys(own).length).toBeGreaterThan(500);
    expect(own).toEqual(all);
  });
});

describe("data that is packed", () => {
  it.each([
    ["nothing", null],
    ["a string that comes twice", ["a", "a", "b"]],
    ["numbers, also such as stand for strings", [0, 1, -1, 1.5, "a", "a"]],
    ["true, false and null", [true, false, null]],
    ["objects in each other with the same keys", { a: { a: { a: 1 } } }],
    [
      "objects with the same keys in another order",
      [
        { a: 1, b: 2 },
        { b: 1, a: 2 },
      ],
    ],
    ["empty objects and lists", [{}, [], [[]]]],
    ["a key that every object has", { __proto: 1, constructor: "x" }],
  ])("comes out as it was: %s", (_, data) => {
    expect(JSON.stringify(unpacked(JSON.parse(JSON.stringify(packed(data)))))).toBe(JSON.stringify(data));
  });

  it("comes out as it was: the national law", () => {
    const { data } = nationalLaw;
    expect(JSON.stringify(unpacked(packed(data)))).toBe(JSON.stringify(data));
  });
});
