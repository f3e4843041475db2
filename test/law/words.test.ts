import { describe, expect, test } from "vitest";
import type { Language, RuleDocument, TextEntry } from "../../src/law";
import { readLaw } from "../../src/law/load";
import { isTrue, leaf, parameter, rule, smallDocument, value, version } from "../support/law";
import { problemsOf } from "../support/problems";

const law = () =>
  smallDocument({
    facts: [
      { id: "actor.isListed", type: "boolean" },
      { id: "actor.form", type: "enum", values: ["association"] },
      { id: "actor.staff", type: "count", unit: "persons" },
    ],
    parameters: [
      {
        ...parameter("small.most", "integer"),
        values: [
          value("50", {
            certainty: "uncertain",
            alternatives: [{ note: "small.other-number", value: "60" }],
          }),
        ],
      },
    ],
    rules: [
      rule(
        "small.is-listed",
        "class",
        {
          all: [
            isTrue("actor.isListed"),
            leaf("few", "actor.staff", "lessThan", { fact: "parameter.small.most" }),
          ],
        },
        {
          version: {
            notes: ["small.words"],
            certainty: "uncertain",
            alternatives: [
              {
                note: "small.other-reading",
                conditions: { all: [leaf("association", "actor.form", "equal", "association")] },
              },
            ],
          },
        },
      ),
      rule("small.duty", "duty", undefined, { stage: "before", versions: [version()] }),
    ],
  });

const full: TextEntry = { title: "x", question: "x?", help: "x." };

/** Everything that the law above needs words for. */
const entries: Record<string, TextEntry | string> = {
  "actor.isListed": full,
  "actor.form": full,
  "actor.form=association": "x",
  "actor.staff": full,
  "small.most": "x",
  "small.other-number": "x",
  "small.is-listed": "x",
  "small.is-listed#actor-is-listed-is-true": "x",
  "small.is-listed#few": "x",
  "small.is-listed#association": "x",
  "small.words": "x",
  "small.other-reading": "x",
  "small.duty": "x",
  "not-checked.budget": "x",
  "transfer-is-a-purchase": "x",
  "transfer-is-support": "x",
  "no-rule-in-force": "x",
  "not-covered": "x",
};

const languages: Language[] = ["nb", "nn", "en"];

function problems(change: (texts: Record<Language, Record<string, TextEntry | string>>) => void) {
  const texts = { nb: { ...entries }, nn: { ...entries }, en: { ...entries } };
  change(texts);
  const documents = [
    law(),
    ...languages.map((language): RuleDocument => ({ texts: { language, entries: texts[language] } })),
  ];
  return problemsOfAll(documents);
}

function problemsOfAll(documents: RuleDocument[]) {
  return readLaw(
    {
      name: "test",
      documents: documents.map((content, index) => ({
        file: index === 0 ? "law.json" : `${languages[index - 1]}.json`,
        content,
      })),
    },
    { words: true },
  ).problems;
}

test("a law with all its words has no problem", () => {
  expect(problems(() => undefined)).toEqual([]);
});

test("without words nothing is demanded of a law that is only loaded", () => {
  expect(problemsOf(law())).toEqual([]);
});

describe.each(languages)("in %s", (language) => {
  test.each(Object.keys(entries))("a missing text is found: %s", (id) => {
    const found = problems((texts) => delete texts[language][id]);
    expect(found.map(({ code, place }) => `${code} ${place}`)).toEqual([`missing-text ${id}`]);
    expect(found[0]!.message).toContain(`No text in ${language} for "${id}"`);
    expect(found[0]!.hint).toBe(`Add it to the texts of ${language}.`);
  });

  test("a given fact has a question and a help text", () => {
    expect(
      problems((texts) => (texts[language]["actor.form"] = { title: "x", help: "x." }))[0]!.message,
    ).toContain("No question in");
    expect(
      problems((texts) => (texts[language]["actor.form"] = { title: "x", question: "x?" }))[0]!.message,
    ).toContain("No help in");
    expect(problems((texts) => (texts[language]["actor.form"] = "x")).map(({ code }) => code)).toEqual([
      "missing-text",
    ]);
  });

  test("a text that belongs to nothing is found in its file", () => {
    const found = problems((texts) => (texts[language]["small.is-lsited"] = "x"));
    expect(found.map(({ code, file, place }) => ({ code, file, place }))).toEqual([
      { code: "unused-text", file: `${language}.json`, place: `${language}: small.is-lsited` },
    ]);
  });
});

test("a text given twice is found", () => {
  const found = problemsOfAll([
    law(),
    ...languages.map((language): RuleDocument => ({ texts: { language, entries } })),
    { texts: { language: "nb", entries: { "small.duty": "y" } } },
  ]);
  expect(found.map(({ code, place }) => `${code} ${place}`)).toEqual(["text-twice nb: small.duty"]);
});
