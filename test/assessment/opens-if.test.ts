import { describe, expect, test } from "vitest";
import { type Answer, assessSync, type Case, nationalLaw, type OpensIf } from "../../src/index";
import { answersOf, tell } from "../support/tell";

const on = "2026-11-24";

function setsOf(input: object, route: string): OpensIf[] {
  const answer = assessSync(input as Case, { on });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.routes.find(({ id }) => id === route)!.opensIf ?? [];
}

function verdictOf(input: Case, route: string) {
  const answer = assessSync(input, { on, detail: "verdicts" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.routes.find(({ id }) => id === route)!.verdict;
}

const grant = { transfer: { nature: "support", form: "grant", amount: 150_000 } };
const ordinary = {
  awardType: "ad-hoc",
  sector: "ordinary",
  isTiedToExport: false,
  isTiedToDomesticGoods: false,
};
const earlier = (atMost: string, more: Partial<Answer> = {}) => ({
  fact: "aid.earlierDeMinimis",
  is: { atMost: { amount: atMost, currency: "EUR" } },
  ...more,
});

describe("what opens a route", () => {
  test.each<[string, object, string, Partial<OpensIf>]>([
    [
      "earlier aid up to what the amount leaves",
      { ...grant, rate: { eurNok: "11.5" } },
      "grant.de-minimis.general",
      { needs: [earlier("286956.52") as Answer] },
    ],
    [
      "without a rate, the aid together with earlier aid",
      grant,
      "grant.de-minimis.general",
      { needs: [earlier("300000.00", { together: ["transfer.payment", "rate.eurNok"] }) as Answer] },
    ],
    [
      "activity that is not economic",
      grant,
      "grant.outside-state-aid",
      {
        needs: [
          { fact: "aid.isEconomicActivity", is: false },
          { fact: "aid.hasOtherEconomicActivity", is: false },
        ],
      },
    ],
    [
      "a share of two numbers that are both not known, although it may be stated as a share too",
      { transfer: { nature: "purchase" }, actor: { mainPurposeIsWorkIntegration: true } },
      "procurement.reserved.work-integration",
      {
        needs: [{ fact: "actor.disadvantagedEmployees", is: { atLeast: "0.3" }, shareOf: "actor.employees" }],
      },
    ],
    [
      "a rate in kroner and not the ceiling in euro, where the rate alone is not known",
      {
        transfer: { ...grant.transfer, amount: "2100000.01", payment: "at-once" },
        aid: { ...ordinary, earlierDeMinimis: { awards: [], complete: true } },
      },
      "grant.de-minimis.general",
      { needs: [{ fact: "rate.eurNok", is: { atLeast: "7.000000033334" } }] },
    ],
    [
      "similar purchases within the year, whatever was bought before it",
      {
        transfer: { nature: "purchase" },
        contract: {
          subject: "goods",
          estimatedValue: 100_000,
          similarPurchases: { purchases: [{ on: "2020-01-01", amount: 900_000 }], complete: false },
        },
      },
      "procurement.outside-act",
      {
        needs: [
          { fact: "contract.similarPurchases", is: { below: { amount: "400000.00", currency: "NOK" } } },
        ],
      },
    ],
    [
      "a value below the threshold, for it is not met at the threshold",
      { transfer: { nature: "purchase" }, contract: { subject: "goods" } },
      "procurement.limited-competition",
      {
        needs: [
          { fact: "contract.estimatedValue", is: { below: { amount: "1300000.00", currency: "NOK" } } },
        ],
      },
    ],
    [
      "the form as a premise",
      { transfer: { nature: "support" } },
      "grant.notified",
      { premises: [{ fact: "transfer.form", is: "grant" }] },
    ],
    [
      "a share of what is not known either",
      { transfer: { nature: "purchase" }, contract: { subject: "goods" } },
      "procurement.reserved.work-integration",
      {},
    ],
  ])("%s", (_name, input, route, set) => {
    expect(setsOf(input, route)[0] ?? {}).toMatchObject(set);
  });

  test("has alternatives that differ in topic", () => {
    const topics = setsOf(grant, "grant.outside-state-aid").map(
      ({ needs, judgements }) => (needs[0] ?? judgements[0])!.fact,
    );
    expect(topics).toEqual(["aid.isEconomicActivity", "aid.affectsTrade"]);
  });

  test("is absent where only a claim would do", () => {
    expect(
      setsOf(
        { transfer: { nature: "purchase" }, contract: { estimatedValue: 900_000 } },
        "procurement.call-off",
      ),
    ).toEqual([]);
  });

  test.each([
    ["grant.de-minimis.general", { ...grant, rate: { eurNok: "11.5" } }],
    ["grant.outside-state-aid", grant],
    ["procurement.limited-competition", { transfer: { nature: "purchase" }, contract: { subject: "goods" } }],
  ])("%s is open with all answers told, and not without one of them", (route, input) => {
    for (const set of setsOf(input, route)) {
      const answers = answersOf(set);
      expect(verdictOf(tell(nationalLaw, input as Case, answers, on), route)).toBe("open");
      for (const one of answers)
        expect(
          verdictOf(
            tell(
              nationalLaw,
              input as Case,
              answers.filter((other) => other !== one),
              on,
            ),
            route,
          ),
        ).not.toBe("open");
    }
  });
});
