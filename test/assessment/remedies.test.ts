import { describe, expect, test } from "vitest";
import { mostChanges, mostRemedies } from "../../src/assessment/remedies/bounds";
import {
  type Assessment,
  assessSync,
  type Case,
  type Change,
  explain,
  type Language,
  type Law,
  nationalLaw,
  type Remedy,
  type Route,
} from "../../src/index";
import { factIn } from "../support/derived";
import { type Fixture, fixtureFiles, lawOf } from "../support/fixtures";

function answerOf(input: object, on: string, law: Law = nationalLaw, detail?: "verdicts"): Assessment {
  const answer = assessSync(input as Case, { on, law, detail });
  if (!answer.ok) throw new Error(answer.issues.map((issue) => issue.message).join("\n"));
  return answer;
}
function routeIn(answer: Assessment, id: string): Route {
  return [...answer.routes, ...answer.instruments].find((route) => route.id === id)!;
}
const verdictOf = (input: object, on: string, id: string, law?: Law) =>
  routeIn(answerOf(input, on, law, "verdicts"), id).verdict;

function changed(input: object, changes: readonly Change[]): object {
  const copy = structuredClone(input) as Record<string, unknown>;
  for (const { fact, to } of changes) {
    const keys = fact.split(".");
    const last = keys.pop()!;
    let at = copy;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[last] = to;
  }
  return copy;
}

/** What nobody may propose: to shrink or split a contract, to call it something else, to rewrite what is past or what only describes. */
const neverChanged =
  /^(?:transfer\.(?:nature|signs\..*|form|isMade|decidedOn)|contract\.(?:estimatedValue|hasTotalPrice|payments|monthlyPayment|months|isOpenEnded|options|prizes|successPayments|takeoverPayments|lotValue|smallLotsShare|similarPurchases|subject|cpv|exemption|directAwardGround|isCallOff)|aid\.(?:earlierDeMinimis|isEconomicActivity|purpose|sector|appliedBeforeStart|hasWorkStarted|awardType)|actor\.(?:legalForm|employees|disadvantagedEmployees|paidDividends)|grantScheme\.(?:id|costType)|rate\..*|municipality\.number)$/;

const fixtures = fixtureFiles().flatMap(({ file, fixtures }) =>
  fixtures.map((fixture) => ({ file, fixture })),
);

describe("every fixture", () => {
  let remedies = 0;

  test.each(fixtures)("$file: $fixture.name", ({ fixture }) => {
    const law = lawOf(fixture);
    const answer = answerOf(fixture.case, fixture.on, law);
    for (const route of [...answer.routes, ...answer.instruments]) {
      const found = route.remedies!;
      remedies += found.length;
      if (route.verdict === "open") expect(found).toEqual([]);
      expect(found.length).toBeLessThanOrEqual(mostRemedies);
      for (const remedy of found) check(fixture, law, route, remedy);
    }
  });

  test("there were remedies to try", () => {
    expect(remedies).toBeGreaterThan(50);
  });
});

function check(fixture: Fixture, law: Law, route: Route, { changes, on = fixture.on }: Remedy) {
  const opens = (some: readonly Change[], day: string) =>
    verdictOf(changed(fixture.case, some), day, route.id, law) === "open";
  const said = `${route.id}: ${JSON.stringify({ changes, on })}`;
  expect(opens(changes, on), said).toBe(true);
  expect(changes.length, said).toBeLessThanOrEqual(mostChanges);
  if (on === fixture.on) expect(changes.length, said).toBeGreaterThan(0);
  else expect(on > fixture.on && !opens(changes, fixture.on), said).toBe(true);
  changes.forEach((change, index) => {
    expect(opens(changes.toSpliced(index, 1), on), said).toBe(false);
    const fact = law.facts.get(change.fact)!;
    expect([fact.changeable, fact.derive], said).toEqual([change.by, undefined]);
    expect(["boolean", "enum", "count", "share", "money"], said).toContain(fact.type);
    expect(change.fact, said).not.toMatch(neverChanged);
    if (fact.type === "money") expect(route.family, said).toBe("support");
  });
  const contractValue = (input: object, day: string) => factIn(law, "contract.valueNokOre", input, day).value;
  expect(contractValue(changed(fixture.case, changes), on), said).toEqual(
    contractValue(fixture.case, fixture.on),
  );
}

describe("what the law says of who can change what", () => {
  const changeable = nationalLaw.data.facts.filter(({ changeable }) => changeable && changeable !== "nobody");
  test("nobody changes a contract's value or subject, what a transfer is, or what is past", () => {
    expect(changeable.filter(({ id }) => neverChanged.test(id)).map(({ id }) => id)).toEqual([]);
  });
  test("a judgement, a date and a list of what has been are never changed", () => {
    expect(
      changeable
        .filter(({ type }) => !["boolean", "enum", "count", "share", "money"].includes(type))
        .map(({ id }) => id),
    ).toEqual([]);
  });
  test("the amounts that can be changed are amounts of support", () => {
    expect(
      changeable
        .filter(({ type }) => type === "money")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["aid.grossGrantEquivalent", "aid.sgei.annualCompensation", "transfer.amount"]);
  });
});

const statutes = (dissolution: string) => ({
  purposeIsSocial: true,
  purposeIsNonEconomic: true,
  distribution: "barred",
  dissolution,
});
const rescue = (actor: object) => ({
  transfer: { nature: "purchase" },
  contract: {
    subject: "special-services",
    estimatedValue: 9000000,
    exemption: "emergency-nonprofit",
    cpv: "75252000",
  },
  actor: { activityFurthersPurpose: true, ...actor },
});
const support = (amount: object, awards: object[] = [], more: object = {}) => ({
  transfer: { nature: "support", form: "grant", amount },
  aid: {
    sector: "ordinary",
    isTiedToExport: false,
    isTiedToDomesticGoods: false,
    earlierDeMinimis: { awards, complete: true },
    ...more,
  },
  rate: { eurNok: "10.41666" },
});
const general = "grant.de-minimis.general";
const emergency = "procurement.exempt.emergency-nonprofit";
const told = (input: object, on: string, id: string, lang: Language) =>
  explain(assessSync(input as Case, { on }), { lang, only: id })
    .replaceAll("\u00A0", " ")
    .replace(/\s+/g, " ");

describe("examples", () => {
  test("add a dissolution clause to the statutes", () => {
    const input = rescue({ statutes: statutes("silent") });
    expect(routeIn(answerOf(input, "2019-06-03"), emergency).remedies).toContainEqual({
      changes: [{ fact: "actor.statutes.dissolution", to: "similar-purpose", by: "actor" }],
    });
    expect(told(input, "2019-06-03", emergency, "en")).toContain(
      "Could be opened like this: change “What the statutes say on dissolution” to “",
    );
  });

  test("two clauses together, when one alone is not enough", () => {
    const input = rescue({ statutes: { ...statutes("owners"), distribution: "allowed" } });
    expect(routeIn(answerOf(input, "2019-06-03"), emergency).remedies?.[0]).toEqual({
      changes: [
        { fact: "actor.statutes.dissolution", to: "similar-purpose", by: "actor" },
        { fact: "actor.statutes.distribution", to: "barred", by: "actor" },
      ],
    });
  });

  test("lower the support to NOK 3 124 998: one øre more and it is closed", () => {
    const input = support({ amount: "3400000", currency: "NOK" });
    const { remedies } = routeIn(answerOf(input, "2026-03-02"), general);
    expect(remedies).toEqual([
      {
        changes: [
          { fact: "transfer.amount", to: { amount: "3124998.00", currency: "NOK" }, by: "municipality" },
        ],
      },
    ]);
    expect(verdictOf(changed(input, remedies![0]!.changes), "2026-03-02", general)).toBe("open");
    expect(verdictOf(support({ amount: "3124998.01", currency: "NOK" }), "2026-03-02", general)).toBe(
      "closed",
    );
    expect(told(input, "2026-03-02", general, "en")).toContain("to NOK 3,124,998 (the municipality)");
    expect(told(input, "2026-03-02", general, "nb")).toContain(
      "Kan åpnes slik: sette ned «Beløp» til NOK 3 124 998",
    );
    expect(told(input, "2026-03-02", general, "nn")).toContain(
      "Kan opnast slik: setje ned «Beløp» til NOK 3 124 998",
    );
  });

  test("award on or after the day on which EUR 40 000 falls out", () => {
    const input = support({ amount: "70000", currency: "EUR" }, [
      { on: "2023-09-14", amount: { amount: "40000", currency: "EUR" }, regulation: "general" },
      { on: "2024-05-02", amount: { amount: "200000", currency: "EUR" }, regulation: "general" },
    ]);
    const { remedies } = routeIn(answerOf(input, "2026-03-02"), general);
    expect(remedies).toEqual([
      {
        changes: [
          { fact: "transfer.amount", to: { amount: "60000.00", currency: "EUR" }, by: "municipality" },
        ],
      },
      { changes: [], on: "2026-09-14" },
    ]);
    expect(verdictOf(input, "2026-09-14", general)).toBe("open");
    expect(verdictOf(input, "2026-09-13", general)).toBe("closed");
    expect(told(input, "2026-03-02", general, "en")).toContain(
      "award on or after 14 September 2026, when EUR 40,000 more is free",
    );
  });

  test("a gap in the law ends", () => {
    const input = support({ amount: "1000", currency: "EUR" });
    expect(routeIn(answerOf(input, "2024-08-01"), general).remedies).toEqual([
      { changes: [], on: "2024-11-11" },
    ]);
  });
});

describe("what is no remedy", () => {
  const purchase = (contract: object) => ({
    transfer: { nature: "purchase" },
    contract: { subject: "goods", ...contract },
  });

  test("to shrink, split or shorten a contract under a threshold", () => {
    for (const contract of [
      { estimatedValue: 1300000 },
      {
        hasTotalPrice: true,
        payments: 1200000,
        options: 100000,
        prizes: 0,
        successPayments: 0,
        takeoverPayments: 0,
      },
      {
        subject: "services",
        hasTotalPrice: false,
        monthlyPayment: 50000,
        months: 36,
        isOpenEnded: false,
        options: 0,
        prizes: 0,
        successPayments: 0,
        takeoverPayments: 0,
      },
      {
        estimatedValue: 400000,
        similarPurchases: { purchases: [{ on: "2025-04-01", amount: 1000000 }], complete: true },
      },
    ]) {
      const answer = answerOf(purchase(contract), "2026-03-02");
      const { remedies, verdict } = routeIn(answer, "procurement.limited-competition");
      expect([verdict, remedies]).toEqual(["closed", []]);
    }
  });

  test("to call a purchase support, or support a purchase", () => {
    for (const nature of ["purchase", "support"]) {
      const answer = answerOf({ transfer: { nature } }, "2026-03-02");
      for (const route of answer.routes)
        if (route.family !== nature) expect(route.remedies, route.id).toEqual([]);
    }
  });

  test("anything, for a transfer that is made, or before it is settled what it is", () => {
    const input = support({ amount: "400000", currency: "EUR" });
    const made = { ...input, transfer: { ...input.transfer, isMade: true } };
    const { nature: _nature, ...unsettled } = input.transfer;
    for (const one of [made, { ...input, transfer: unsettled }])
      expect(answerOf(one, "2026-03-02").routes.flatMap((route) => route.remedies)).toEqual([]);
  });

  test("to judge otherwise", () => {
    const input = support({ amount: "1000", currency: "EUR" }, [], {
      sgei: { isEntrusted: false, isGeneralInterest: false, hasOtherCompensation: false },
    });
    expect(routeIn(answerOf(input, "2026-03-02"), "grant.de-minimis.sgei").remedies).toEqual([]);
  });

  test("to give an amount where none is stated, or more than is asked for", () => {
    const { amount: _amount, ...transfer } = support({}).transfer;
    expect(routeIn(answerOf({ ...support({}), transfer }, "2026-03-02"), general).remedies).toEqual([]);
  });

  test("to wait for the law to be held", () => {
    const answer = answerOf(purchase({ estimatedValue: 400000 }), "2016-12-31");
    expect(answer.routes.flatMap((route) => route.remedies)).toEqual([]);
  });
});

test("an undetermined route has a remedy only if it opens whatever is not known", () => {
  const input = support({ amount: "1000", currency: "EUR" }, [], {
    sgei: { isGeneralInterest: true, hasOtherCompensation: false },
  });
  const id = "grant.de-minimis.sgei";
  expect(routeIn(answerOf(input, "2026-03-02"), id)).toMatchObject({
    verdict: "undetermined",
    remedies: [{ changes: [{ fact: "aid.sgei.isEntrusted", to: true, by: "municipality" }] }],
  });
  const unjudged = { ...input, aid: { ...input.aid, sgei: { hasOtherCompensation: false } } };
  expect(routeIn(answerOf(unjudged, "2026-03-02"), id).remedies).toEqual([]);
});
