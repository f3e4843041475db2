import { describe, expect, test } from "vitest";
import { daysToCome } from "../../src/assessment/future-changes";
import { startRun } from "../../src/assessment/run";
import type { DerivationOf } from "../../src/law";
import { isTrue, leaf, parameter, ref, rule, smallLaw, supportRoute } from "../support/law";

/** The days from 2024-06-15 on that the only route of a law looks ahead to; two earlier awards lie in the case. */
function daysUnder(window: DerivationOf<"awards-total">["window"], yearEnd?: string, days = ["2023-06-30"]) {
  const law = smallLaw({
    facts: [
      { id: "a.earlier", type: "awards" },
      { id: "a.yearEnd", type: "monthDay" },
      { id: "rate.eurNok", type: "decimal", unit: "NOK per EUR" },
      {
        id: "d.earlierCent",
        type: "cent",
        derive: { op: "awards-total", awards: "a.earlier", window, bound: "exact", yearEnd: "a.yearEnd" },
      },
    ],
    parameters: [
      parameter("small.most", "cent", "100"),
      "years" in window
        ? parameter("small.years", "integer", "3")
        : parameter("small.months", "integer", "36"),
    ],
    rules: [
      supportRoute("small.route", [
        leaf("little", "d.earlierCent", "lessThanInclusive", { fact: "parameter.small.most" }),
      ]),
    ],
  });
  const amount = { amount: "100", currency: "EUR" };
  const awards = days.map((on) => ({ on, amount }));
  const a = { earlier: { awards, complete: true }, ...(yearEnd ? { yearEnd } : {}) };
  const started = startRun(law, { transfer: { nature: "support" }, a }, "2024-06-15");
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  return daysToCome(started.run, "small.route");
}

const years = { kind: "accounting-years", years: "small.years" } as const;
const months = { kind: "rolling", months: "small.months" } as const;

describe("the days on which an earlier award falls out of three years", () => {
  test.each<[string, string[], string | undefined, string[]]>([
    ["the year of the award ends after it", ["2023-06-30"], "12-31", ["2026-01-01"]],
    ["the award is of the last day of its year", ["2023-06-30"], "06-30", ["2025-07-01"]],
    ["the award is of the day after that, and of the next year", ["2023-07-01"], "06-30", ["2026-07-01"]],
    ["the year's end is not known: three years to the day", ["2023-06-30"], undefined, ["2026-06-30"]],
    [
      "two awards of one day, and one that is out already",
      ["2023-06-30", "2023-06-30", "2020-01-01"],
      "12-31",
      ["2026-01-01"],
    ],
    [
      "two awards of two years, in order",
      ["2023-06-30", "2022-06-30"],
      "12-31",
      ["2025-01-01", "2026-01-01"],
    ],
  ])("accounting years: %s", (_, awards, end, days) => {
    expect(daysUnder(years, end, awards)).toEqual(days);
  });

  test.each([
    ["2023-06-30", ["2026-06-30"]],
    ["2024-02-29", ["2027-03-01"]],
    ["2021-06-15", []],
    ["2021-06-16", ["2024-06-16"]],
  ])("36 months from %s", (award, days) => {
    expect(daysUnder(months, "12-31", [award])).toEqual(days);
  });
});

test("the day after the last of a rule that nothing follows is looked at", () => {
  const law = smallLaw({
    facts: [{ id: "a.one", type: "boolean" }],
    rules: [
      supportRoute("small.route", [{ not: ref("small.bar") }]),
      rule("small.bar", "condition", { all: [isTrue("a.one")] }, { version: { to: "2024-09-30" } }),
      rule("small.old", "condition", { all: [isTrue("a.one")] }, { version: { to: "2024-08-31" } }),
    ],
  });
  const started = startRun(law, { transfer: { nature: "support" }, a: { one: true } }, "2024-06-15");
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  expect(daysToCome(started.run, "small.route")).toEqual(["2024-10-01"]);
});
