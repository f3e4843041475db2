import { describe, expect, test } from "vitest";
import { questionsUnder } from "../../src/assessment";
import { readDocuments } from "../../src/cli/files";
import { answererOf, signWords } from "../../src/law";
import { readLaw } from "../../src/law/load";
import { nationalLaw } from "../../src/national-law";
import { nb } from "../../src/texts/nb";

const given = nationalLaw.data.facts.filter(({ derive }) => !derive);
const withSigns = given.filter(({ signs }) => signs);

/** The rules as they lie on disk, with one sign malformed. */
function problemsWith(from: string, to: string): string[] {
  const { documents } = readDocuments("rules", ["municipalities"]);
  const malformed = documents.map(({ file, content }) => ({
    file,
    content: JSON.parse(JSON.stringify(content).replace(from, to)) as unknown,
  }));
  return readLaw({ name: "national", documents: malformed }, { words: true, marks: true }).problems.map(
    ({ code }) => code,
  );
}

describe("what helps to decide a fact", () => {
  test("every term of art of yes and no, or that is chosen, has signs, or is one, or is said in lay words", () => {
    const ofOthers = new Set(withSigns.flatMap(({ signs = [] }) => signs.map(({ fact }) => fact)));
    const left = given.filter(
      ({ id, type, cost, signs }) =>
        cost === "term-of-art" && (type === "boolean" || type === "enum") && !signs && !ofOthers.has(id),
    );
    expect(left.map(({ id }) => id)).toEqual([
      "aid.keptApart.hasCostKey",
      "aid.keptApart.hasSeparateAccounts",
      "aid.keptApart.tradesAtMarketTerms",
    ]);
  });

  test.each([
    "transfer.nature",
    "aid.isEconomicActivity",
    "aid.affectsTrade",
    "aid.distortsCompetition",
    "aid.sgei.isGeneralInterest",
  ])("%s has signs that point to more than one answer, each with words", (id) => {
    const { signs = [] } = nationalLaw.facts.get(id)!;
    expect(new Set(signs.flatMap(({ yes, no }) => [yes, no].filter((to) => to !== undefined))).size).toBe(2);
    expect(signs.filter((sign) => !nb[signWords(id, sign)])).toEqual([]);
  });

  test.each([
    ["sign-answer", '{"id":"market","yes":true', '{"id":"market","yes":"perhaps"'],
    ["sign-fact", '{"fact":"aid.isLegalMonopoly","yes":false}', '{"fact":"aid.isLegalMonopol","yes":false}'],
    ["sign-fact", '{"fact":"aid.isLegalMonopoly","yes":false}', '{"fact":"aid.sector","yes":false}'],
    ["sign-twice", '{"id":"payment"', '{"id":"market"'],
    ["sign-name", '{"id":"market"', '{"id":"market","fact":"aid.isLegalMonopoly"'],
    ["missing-text", '"aid.isEconomicActivity#market"', '"aid.isEconomicActivity#markets"'],
  ])("lint says %s", (code, from, to) => {
    expect(problemsWith(from, to)).toContain(code);
  });

  test("a question carries them, and no answer follows from any", () => {
    const local = { affectsForeignInvestment: false, servesLimitedArea: true, attractsForeignUsers: false };
    const ask = (aid: object) =>
      questionsUnder(nationalLaw, { transfer: { nature: "support", form: "grant" }, aid } as never, {
        on: "2026-11-24",
        goal: "all-routes",
      }).find(({ fact }) => fact === "aid.affectsTrade");
    expect(ask({})!.signs!.map(({ fact }) => fact)).toContain("aid.local.servesLimitedArea");
    expect(ask({ local })).toMatchObject({ fact: "aid.affectsTrade", by: "judgement" });
  });
});

test.each([
  ["actor.legalForm", "register"],
  ["actor.isInVoluntaryRegister", "register"],
  ["actor.statutes.dissolution", "actor"],
  ["supplier.surplusServesPurpose", "actor"],
  ["contract.estimatedValue", "municipality"],
  ["transfer.amount", "municipality"],
  ["aid.affectsTrade", "judgement"],
  ["contract.competitionIsNotPractical", "judgement"],
  ["aid.isEconomicActivity", "anyone"],
])("%s is answered by: %s", (fact, who) => {
  expect(answererOf(nationalLaw.facts.get(fact)!)).toBe(who);
});
