import { expect, test } from "vitest";
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
  const { citations } = cited.data.rules[0]!.versions[0]!;
  expect(citationsOf(cited, citations, "settled")).toStrictEqual([
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
