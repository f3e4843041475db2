import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assessSync, type Case } from "../../src";
import { readDocuments } from "../../src/cli/files";
import type { ParameterValue, RuleDocument, Source } from "../../src/law";
import { readLaw } from "../../src/law/load";

/** The JSON blocks of CONTRIBUTING.md's worked example, in the order in which they stand. */
const [, example = ""] = /### Worked example(.*?)\n## /s.exec(readFileSync("CONTRIBUTING.md", "utf8")) ?? [];
const [values, source, fixture] = [...example.matchAll(/```json\n(.*?)```/gs)].map(([, code]) => code!);

const [ended, raised] = JSON.parse(`[${values}]`) as [ParameterValue, ParameterValue];
const amending = JSON.parse(source!) as Source;
const written = JSON.parse(fixture!) as {
  on: string;
  case: Case;
  expect: { routes: Record<string, string> };
};

const { documents } = readDocuments("rules", ["municipalities"]);
const parameterIn = (document: RuleDocument) =>
  document.parameters?.find(({ id }) => id === "procurement.national-threshold");
const held = documents.map(({ content }) => parameterIn(content as RuleDocument)).find(Boolean)!;

/** The national law with the example carried out. */
const changed = readLaw(
  {
    name: "national",
    documents: [
      ...documents.map(({ file, content }) => {
        const document = structuredClone(content) as RuleDocument;
        const parameter = parameterIn(document);
        if (parameter) parameter.values.splice(-1, 1, ended, raised);
        return { file, content: document };
      }),
      { file: "the amending regulation", content: { sources: [amending] } },
    ],
  },
  { words: true, marks: true },
);

describe("the worked example of CONTRIBUTING.md, carried out to the letter", () => {
  test("ends the value that is in force today and changes nothing else in it", () => {
    expect({ ...ended, to: null }).toEqual(held.values.at(-1));
  });

  test("leaves the law without a fault", () => {
    expect(changed.problems).toEqual([]);
  });

  test.each([
    ["2026-12-31", 1_400_000, "closed"],
    ["2027-01-01", 1_400_000, "open"],
    ["2027-01-01", 1_499_999.99, "open"],
    ["2027-01-01", 1_500_000, "closed"],
    ["2027-01-01", 1_500_000.01, "closed"],
  ])("on %s goods for NOK %d: limited competition is %s", (on, estimatedValue, verdict) => {
    const { contract } = written.case;
    const asked = { ...written.case, contract: { ...contract, estimatedValue } };
    const answer = assessSync(asked, { on, law: changed.law!, detail: "verdicts" });
    if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join("\n"));
    expect(answer.routes.find(({ id }) => id === "procurement.limited-competition")?.verdict).toBe(verdict);
  });

  test("has a fixture that holds", () => {
    const answer = assessSync(written.case, { on: written.on, law: changed.law!, detail: "verdicts" });
    if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join("\n"));
    for (const [route, verdict] of Object.entries(written.expect.routes))
      expect([route, answer.routes.find(({ id }) => id === route)?.verdict]).toEqual([route, verdict]);
  });
});
