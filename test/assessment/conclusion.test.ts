import { describe, expect, test } from "vitest";
import { assessSync, type Case, type Conclusion, explain } from "../../src/index";
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

describe("with a scheme that is not settled", () => {
  const city = (input: object, number: string) => {
    const answer = assessSync({ ...input, municipality: { number } } as Case, { on, law: lawFor(number) });
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    return answer.conclusion!;
  };
  const notEconomic = { aid: { isEconomicActivity: false, hasOtherEconomicActivity: false } };
  const scheme = (more: object) => ({ grantScheme: { id: "bergen.volunteer-centre", ...more } });
  const ofRoute = ["aid.earlierDeMinimis"];
  const factsIn = ({ premises, needs, judgements }: Conclusion) =>
    [...premises, ...needs, ...judgements].map(({ fact }) => fact);

  test("the needs of the scheme stand with those of the route", () => {
    const alone = factsIn(city({ ...club, ...notEconomic, ...scheme({}) }, "4601"));
    expect(alone.length).toBeGreaterThan(0);
    const both = city({ ...club, ...scheme({}) }, "4601");
    expect(both.kind).toBe("open-if");
    expect(factsIn(both)).toEqual(expect.arrayContaining([...ofRoute, ...alone]));
  });

  test("a scheme that is closed closes the conclusion, and is what it is about", () => {
    const input = { ...club, ...notEconomic, grantScheme: { id: "bergen.other", meetsOwnRules: false } };
    expect(city(input, "4601")).toMatchObject({ kind: "closed", route: "bergen.grant-scheme" });
  });
});

describe("what a case asks for is what the conclusion is about", () => {
  const services = (more: object, value = 5_000_000) => {
    const input = purchase("services", value);
    Object.assign(input.contract, more);
    return input;
  };
  test.each<[string, object, string | undefined, Partial<Conclusion>]>([
    [
      "a call-off",
      services({ isCallOff: true }),
      undefined,
      { kind: "open", route: "procurement.call-off", isAskedFor: true },
    ],
    [
      "an exemption that nothing more is known of, beside the lightest route",
      services({ exemption: "in-house" }, 900_000),
      undefined,
      {
        kind: "unclear",
        route: "procurement.exempt.in-house",
        lightest: expect.objectContaining({ kind: "open", route: "procurement.limited-competition" }),
      },
    ],
    [
      "a reserved contract that the option names: what claims it is among the needs",
      services({}),
      "procurement.reserved.work-integration",
      {
        kind: "open-if",
        route: "procurement.reserved.work-integration",
        needs: expect.arrayContaining([{ fact: "actor.mainPurposeIsWorkIntegration", is: true }]),
        lightest: expect.objectContaining({ route: "procurement.announced.eea" }),
      },
    ],
    [
      "a stricter route than the law demands",
      services({}, 90_000),
      "procurement.announced.eea",
      { kind: "open", lightest: expect.objectContaining({ route: "procurement.outside-act" }), easier: [] },
    ],
    [
      "a route that is closed",
      services({}, 5_000_000),
      "procurement.outside-act",
      { kind: "closed", route: "procurement.outside-act" },
    ],
  ])("%s", (_what, input, route, expected) => {
    const answer = assessSync(input as Case, { on, route });
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    expect(answer.conclusion).toMatchObject(expected);
  });

  test("what an actor is asks for no reserved contract", () => {
    const actor = { mainPurposeIsWorkIntegration: true };
    expect(conclusionOf({ ...services({}), actor }).isAskedFor).toBeUndefined();
  });

  test.each([
    ["procurement.reserved.work-integration", "? Du spør om «reservert for"],
    ["procurement.outside-act", "✗ Du spør om «kjøp utenfor anskaffelsesloven»: kan ikke brukes"],
    ["procurement.announced.eea", "✓ Du spør om «kunngjort konkurranse i EØS (del III)»: kan brukes"],
  ])("in words: %s", (route, said) => {
    const answer = assessSync(services({}) as Case, { on, route });
    expect(explain(answer, { lang: "nb", part: "first" })).toContain(said);
  });

  test("an unknown route is an issue that suggests", () => {
    const answer = assessSync({}, { on, route: "procurement.reserved.work-integrtion" });
    expect(answer).toMatchObject({ ok: false, issues: [{ code: "unknown-value", path: "route" }] });
    expect(!answer.ok && answer.issues[0]!.message).toContain("procurement.reserved.work-integration");
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

describe("what an answer presumes of facts that nobody stated", () => {
  const aid = {
    isEconomicActivity: true,
    sector: "ordinary",
    awardType: "ad-hoc",
    isTiedToExport: false,
    isTiedToDomesticGoods: false,
    earlierDeMinimis: { awards: [], complete: true },
  };
  const band = { fact: "rate.eurNok", is: { atLeast: "7", atMost: "15" } };
  const grant = (amount: number, more: object = {}) => ({
    transfer: { nature: "support", form: "grant", amount, payment: "at-once" },
    aid,
    ...more,
  });

  test.each<[string, object, object[]]>([
    ["an amount in kroner without a rate rests on a plausible one", grant(150_000), [band]],
    ["an amount with its rate rests on none", grant(150_000, { rate: { eurNok: "11.5" } }), []],
  ])("%s", (_name, input, presumed) => {
    expect(conclusionOf(input)).toMatchObject({ kind: "open", route: "grant.de-minimis.general", presumed });
  });

  const signs = {
    isMutuallyBinding: true,
    isMunicipalTask: true,
    isControlledInDetail: true,
    paysThePrice: true,
    benefitsTheMunicipality: true,
    isChosenForPerformance: true,
    givesRecipientAClaim: true,
  };
  const paid = {
    hasTotalPrice: true,
    payments: 2e6,
    options: 0,
    prizes: 0,
    successPayments: 0,
    takeoverPayments: 0,
  };

  test.each<[string, object, string]>([
    ["that a purchase is no mixed contract", purchase("services", 2_000_000), "contract.isMixed"],
    [
      "that no other value is estimated than the payments",
      { transfer: { nature: "purchase" }, contract: { subject: "services", ...paid } },
      "contract.estimatedValue",
    ],
    [
      "that what is bought is what its CPV code says",
      { transfer: { nature: "purchase" }, contract: { cpv: "85312000", estimatedValue: 9_000_000 } },
      "contract.subject",
    ],
    [
      "that a service is no service without economic interest, where all signs say purchase",
      { transfer: { signs }, contract: { subject: "services", estimatedValue: 60_000 } },
      "transfer.isNonEconomicService",
    ],
  ])("%s", (_name, input, fact) => {
    const { kind, presumed } = conclusionOf(input, "2025-06-02");
    expect([kind, presumed.map((one) => one.fact).includes(fact)]).toEqual(["open", true]);
  });

  test("of the lightest route beside the one asked for, on the first screen too", () => {
    const contract = { subject: "health-social", estimatedValue: 2_000_000, exemption: "in-house" };
    const answer = assessSync({ transfer: { nature: "purchase" }, contract } as Case, { on: "2025-06-02" });
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    const { lightest, presumed } = answer.conclusion!;
    expect(lightest).toMatchObject({ kind: "open", presumed: [{ fact: "contract.isMixed" }] });
    expect(presumed).toEqual([]);
    const screen = explain(answer, { lang: "en", part: "first" });
    expect(screen).toMatch(/Lightest route: .*\n(?: {2}.*\n)*? {2}Assumed +/);
  });

  test("earlier aid is bounded at the rate under which the amount comes to most in euro", () => {
    const input = grant(150_000, { aid: { ...aid, earlierDeMinimis: undefined } });
    const { kind, needs, presumed } = conclusionOf(JSON.parse(JSON.stringify(input)));
    expect([kind, needs, presumed]).toEqual([
      "open-if",
      [{ fact: "aid.earlierDeMinimis", is: { atMost: { amount: "278571.42", currency: "EUR" } } }],
      [band],
    ]);
  });
});
