import { describe, expect, test } from "vitest";
import { assessSync, type Case, type Conclusion } from "../../src/index";
import { lawFor } from "../support/packs";

const on = "2026-11-24";

function conclusionOf(input: object, day = on): Conclusion {
  const answer = assessSync(input as Case, { on: day });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.conclusion!;
}

const club = {
  actor: { legalForm: "FLI" },
  transfer: { nature: "support", form: "grant", amount: 150_000 },
  rate: { eurNok: "11.5" },
};
const purchase = (subject: string, estimatedValue: number) => ({
  transfer: { nature: "purchase" },
  contract: { subject, estimatedValue },
});
const business = {
  transfer: { nature: "support", form: "grant", amount: 15_000_000 },
  rate: { eurNok: "11.5" },
  aid: { isEconomicActivity: true, affectsTrade: true, distortsCompetition: true },
};

const voluntary = {
  ...club,
  municipality: { number: "4601" },
  grantScheme: { id: "bergen.volunteer-centre" },
};

describe("the conclusion with a municipality's scheme", () => {
  test.each([
    ["whose rules are held", "2026-11-24", ["bergen.grant-scheme", "bergen.grant-scheme.volunteer-centre"]],
    ["whose rules are not held on the day: it stands with no scheme", "2020-01-01", undefined],
  ])("%s", (_name, day, schemes) => {
    const answer = assessSync(voluntary as Case, { on: day, law: lawFor("4601") });
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    expect(answer.conclusion).toMatchObject({ kind: "open-if", route: "grant.de-minimis.general" });
    expect(answer.conclusion!.with).toEqual(schemes);
    expect(answer.conclusion!.needs.length).toBeGreaterThan(0);
  });
});

describe("the conclusion", () => {
  test.each<[string, object, Conclusion["kind"], string | undefined]>([
    ["nothing known", {}, "unclear", undefined],
    ["a club, nothing known of its activity", club, "open-if", "grant.de-minimis.general"],
    [
      "a club whose activity is not economic",
      { ...club, aid: { isEconomicActivity: false, hasOtherEconomicActivity: false } },
      "open",
      "grant.outside-state-aid",
    ],
    ["goods for 180 000", purchase("goods", 180_000), "open", "procurement.outside-act"],
    ["services for 900 000", purchase("services", 900_000), "open", "procurement.limited-competition"],
    [
      "health and social services",
      purchase("health-social", 12_000_000),
      "open",
      "procurement.health-and-social",
    ],
    ["services above the threshold", purchase("services", 5_000_000), "open", "procurement.announced.eea"],
    ["a large grant to a business", business, "closed", undefined],
  ])("of %s", (_name, input, kind, route) => {
    expect(conclusionOf(input)).toMatchObject({ kind, ...(route ? { route } : {}) });
  });

  test("says what a club must know, as the law has the bound, and what is taken as usual", () => {
    const { needs, usual, premises, judgements, easier, alsoLawful } = conclusionOf(club);
    expect(needs).toEqual([
      { fact: "aid.earlierDeMinimis", is: { atMost: { amount: "286956.52", currency: "EUR" } } },
    ]);
    expect(usual.map(({ fact }) => fact)).toEqual([
      "aid.sector",
      "aid.isTiedToExport",
      "aid.isTiedToDomesticGoods",
    ]);
    expect([premises, judgements]).toEqual([[], []]);
    expect(easier).toEqual(["grant.outside-state-aid"]);
    expect(alsoLawful).toEqual(["grant.notified"]);
  });

  test("is unclear where facts conflict, with what is lawful meanwhile", () => {
    const { kind, route, alsoLawful } = conclusionOf({
      ...purchase("goods", 180_000),
      actor: { statutes: { distribution: "barred" }, paidDividends: true },
    });
    expect([kind, route]).toEqual(["unclear", undefined]);
    expect(alsoLawful).toContain("procurement.outside-act");
  });

  test("is never a call-off or an exemption that nobody claims", () => {
    expect(conclusionOf(purchase("services", 5_000_000)).easier).not.toContain("procurement.call-off");
    const claimed = { ...purchase("services", 5_000_000) };
    Object.assign(claimed.contract, { isCallOff: true });
    expect(conclusionOf(claimed)).toMatchObject({ kind: "open", route: "procurement.call-off" });
  });

  test("has an effect contract beside the route that it rests on", () => {
    const input = purchase("services", 900_000);
    Object.assign(input.contract, { paysByResult: true, isPrefunded: true, effectModel: "bridge" });
    expect(conclusionOf(input)).toMatchObject({
      kind: "open",
      route: "procurement.limited-competition",
      with: ["effect-contract.bridge"],
    });
  });
});
