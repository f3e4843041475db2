import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/cli/files";
import { readLaw } from "../../src/law/load";
import { nationalLaw } from "../../src/national-law";

/** The rules as they lie on disk, with one mark taken away. */
function problemsWithout(change: (content: string) => string): string[] {
  const { documents } = readDocuments("rules", ["municipalities"]);
  const malformed = documents.map(({ file, content }) => ({
    file,
    content: JSON.parse(change(JSON.stringify(content))) as unknown,
  }));
  return readLaw({ name: "national", documents: malformed }, { words: true, marks: true }).problems.map(
    ({ code }) => code,
  );
}

describe("the marks of routes and facts", () => {
  test.each([
    ["no-offer", '"offer":"last-resort",', ""],
    ["no-cost", '"changeable":"nobody","cost":"judgement"}', '"changeable":"nobody"}'],
    ["no-topic", '"facts":["aid.isEconomicActivity"]', '"facts":["aid.isEconomicActivity2"]'],
    ["unknown-fact", '"head":["transfer.nature"', '"head":["transfer.natures"'],
    [
      "screen-twice",
      '"facts":["contract.subject","contract.paysByResult"]',
      '"facts":["contract.subject","aid.sector"]',
    ],
    ["none-answer", '"contract.isChange":false', '"contract.isChange":"no"'],
    ["none-of-another", '"contract.isChange":false', '"contract.isMixed":false'],
    ["missing-text", '"aid.isTiedToExport#usual"', '"aid.isTiedToExports#usual"'],
    ["missing-text", '"aid.grossGrantEquivalent#presumed"', '"aid.grossGrantEquivalents#presumed"'],
    ["unknown-parameter", '"atMost":"rate.plausible-most"', '"atMost":"rate.plausible-mosts"'],
  ])("lint says %s", (code, from, to) => {
    expect(problemsWithout((content) => content.replace(from, to))).toContain(code);
  });

  test("every judgement has the cost class of one, but for what an investor would do, which is claimed", () => {
    const given = nationalLaw.data.facts.filter(({ derive }) => !derive);
    const otherwise = given.filter(({ type, cost }) => (type === "judgement") !== (cost === "judgement"));
    expect(otherwise.map(({ id, cost }) => [id, cost])).toEqual([["aid.marketTest.investorWould", "claim"]]);
  });

  test("one route is the last resort, and effect contracts stand with others", () => {
    const offered = (offer: string) =>
      nationalLaw.data.rules.filter((rule) => rule.offer === offer).map(({ id }) => id);
    expect(offered("last-resort")).toEqual(["grant.notified"]);
    expect(offered("attachment").every((id) => id.startsWith("effect-contract."))).toBe(true);
  });
});
