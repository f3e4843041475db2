import { expect, test } from "vitest";
import { assessSync } from "../../src";
import { citationsOf } from "../../src/assessment/citations";
import { isTrue, rule, smallLaw } from "../support/law";

test("a citation says no more than the law does", () => {
  const cited = smallLaw({
    facts: [{ id: "a.one", type: "boolean" }],
    sources: [
      { id: "the-act", title: "The Act" },
      { id: "the-guide", title: "The Guide", url: "https://example.no/guide" },
    ],
    rules: [
      rule(
        "r.one",
        "condition",
        { all: [isTrue("a.one")] },
        {
          version: {
            citations: [{ source: "the-act" }, { source: "the-guide", provision: "§ 2", confidence: "O" }],
          },
        },
      ),
    ],
  });
  expect(citationsOf(cited, cited.data.rules[0]!.versions[0]!)).toStrictEqual([
    { source: "the-act", title: "The Act", certainty: "settled" },
    {
      source: "the-guide",
      title: "The Guide",
      provision: "§ 2",
      url: "https://example.no/guide",
      confidence: "O",
      certainty: "settled",
    },
  ]);
});

test("citations are shared by answers, and no reader of one can change another", () => {
  const { routes } = answerTo({});
  const [citation] = routes[0]!.citations!;
  expect(() => {
    citation!.title = "Another";
  }).toThrow(TypeError);
  expect(answerTo({}).routes[0]!.citations![0]).toBe(citation);
});

function answerTo(input: object) {
  const answer = assessSync(input, { on: "2026-11-24", detail: "trace" });
  if (!answer.ok) throw new Error("The case is invalid.");
  return answer;
}
