import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { type CaseCondition, programOf, type VerdictChange, verdictChanges } from "../../src/engine";
import { assessSync, type Case } from "../../src/index";
import { nationalLaw } from "../../src/national-law";
import { condition, leaf, parameter, smallLaw, value } from "../support/law";
import { flatCases, nest } from "../support/random-case";

const results: Record<string, string> = { open: "met", closed: "unmet", undetermined: "unknown" };

/** Values around the thresholds of the Act and of the EEA, before and after: just under each, at it, and between. */
const valuesAround = [
  ...["99999.99", "100000", "300000", "499999.99", "500000"],
  ...["2299999.99", "2300000", "2400000", "2499999.99", "2500000"],
  ...["7799999.99", "7800000", "8000000", "8699999.99", "8700000"],
  ...["57799999.99", "57800000", "60000000", "62899999.99", "62900000"],
];
/** Purchases that are settled but for their value. */
const purchasesAround: Case[] = valuesAround.flatMap((amount) =>
  (["goods", "services", "works", "special-services", "rd-service"] as const).map((subject) => ({
    transfer: { nature: "purchase" },
    contract: { subject, estimatedValue: { amount, currency: "NOK" } },
  })),
);

function changesOf(a: string, b: string, law = nationalLaw): VerdictChange[] {
  return verdictChanges(programOf(law.at(a)), programOf(law.at(b))).changes;
}

/** Whether a condition holds of the facts of a case. */
function holds(one: CaseCondition, values: ReadonlyMap<string, unknown>): boolean {
  if ("notHeld" in one || "than" in one) throw new Error("Not in the changes looked at here.");
  const found = values.get(one.fact);
  if ("isStated" in one) return one.isStated === (found !== undefined);
  if (found === undefined) return one.noValue === true;
  if ("in" in one) return one.in.includes(found as string);
  if ("notIn" in one) return !one.notIn.includes(found as string);
  const number = found as number;
  return one.between.some(
    ({ atLeast = -Infinity, over = -Infinity, under = Infinity, atMost = Infinity }) =>
      number >= atLeast && number > over && number < under && number <= atMost,
  );
}

test.each([
  ["the day of the Procurement Act's new threshold", "2026-06-30", "2026-07-01", 15],
  ["the day of the new EEA thresholds", "2026-04-20", "2026-04-21", 9],
  ["the day of the new ceiling of de minimis aid", "2024-06-30", "2024-07-01", 0],
])(
  "on %s exactly the cases of the difference change their verdict",
  { timeout: 300_000 },
  (_, a, b, leastChanged) => {
    const all = changesOf(a, b);
    const changes = all.filter(({ cases }) => cases);
    /** Changes of very many lists, which are named and not written out. */
    const named = new Set(all.flatMap((one) => (one.cases ? [] : [`${one.rule} ${one.a} ${one.b}`])));
    const routes = nationalLaw.data.rules.filter(({ kind }) => kind === "route").map(({ id }) => id);
    let changed = 0;
    let checked = 0;
    const random = fc.sample(flatCases(nationalLaw, 1), { seed: 19, numRuns: 300 }).map(nest);
    for (const input of [...random, ...purchasesAround]) {
      const sideOn = (on: string) => {
        const started = startRun(nationalLaw, input, on);
        const answer = assessSync(input, { on, law: nationalLaw, detail: "verdicts" });
        if ("issues" in started || !answer.ok) throw new Error(JSON.stringify(input));
        const values = new Map(
          nationalLaw.data.facts.map(({ id }, slot) => [id, started.run.state.values[slot]]),
        );
        const verdicts = new Map(answer.routes.map(({ id, verdict }) => [id, results[verdict]!]));
        return { values, verdicts, isContradicted: started.run.conflicts.length > 0 };
      };
      const [before, after] = [sideOn(a), sideOn(b)];
      if (before.isContradicted || after.isContradicted) continue;
      for (const route of routes) {
        const [one, other] = [before.verdicts.get(route)!, after.verdicts.get(route)!];
        /** Such as a list of purchases that may go on. */
        if (one === "unknown" || other === "unknown") continue;
        if (named.has(`${route} ${one} ${other}`)) continue;
        const own = changes.filter(({ rule }) => rule === route);
        const facts = own.flatMap(({ cases }) => cases!.flat()).flatMap((c) => ("fact" in c ? [c.fact] : []));
        if (facts.some((fact) => before.values.get(fact) !== after.values.get(fact))) continue;
        const told = own.filter(
          (change) =>
            (change.among === "a" ? one === change.a : other === change.b) &&
            change.cases!.some((where) => where.every((c) => holds(c, before.values))),
        );
        const expected = one === other ? [] : [`${one} ${other}`];
        expect(told.map((change) => `${change.a} ${change.b}`)).toEqual(expected);
        checked++;
        if (one !== other) changed++;
      }
    }
    expect(checked).toBeGreaterThan(100);
    expect(changed).toBeGreaterThanOrEqual(leastChanged);
  },
);

describe("what changes its verdict", () => {
  test("is what lies between the two thresholds, with bounds as the law has them", () => {
    const change = changesOf("2026-06-30", "2026-07-01").find(
      ({ rule, a, b }) => rule === "procurement.outside-act" && a === "unmet" && b === "met",
    );
    expect(change).toEqual({
      rule: "procurement.outside-act",
      a: "unmet",
      b: "met",
      among: "b",
      cases: [[{ fact: "contract.valueNokOre", between: [{ atLeast: 100_000_00, under: 500_000_00 }] }]],
    });
  });

  test.each([
    ["before the change", "2026-06-01", "2026-06-30"],
    ["after it", "2026-07-01", "2026-07-02"],
  ])("is nothing %s", (_, a, b) => {
    expect(changesOf(a, b)).toEqual([]);
  });

  const dated = parameter(
    "small.ceiling",
    "integer",
    value("3", { from: "2020-01-01", to: "2021-12-31" }),
    value("5", { from: "2022-01-01" }),
  );
  test.each([
    ["lessThan", { atLeast: 3, under: 5 }],
    ["lessThanInclusive", { over: 3, atMost: 5 }],
    ["greaterThan", { over: 3, atMost: 5 }],
    ["greaterThanInclusive", { atLeast: 3, under: 5 }],
  ] as const)("between two bounds of %s is %j", (operator, between) => {
    const law = smallLaw({
      facts: [{ id: "a.few", type: "count", unit: "x" }],
      parameters: [dated],
      rules: [
        {
          ...condition("actor.few", {
            all: [leaf("few", "a.few", operator, { fact: "parameter.small.ceiling" })],
          }),
          kind: "class",
        },
      ],
    });
    expect(changesOf("2021-12-31", "2022-01-01", law).map(({ cases }) => cases)).toEqual([
      [[{ fact: "a.few", between: [between] }]],
    ]);
  });
});
