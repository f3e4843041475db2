import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/law";
import { factIn, lawOfFacts } from "../support/derived";
import { parameter, value } from "../support/law";

const window = { parameter: "aid.window", months: "aid.window-months", years: "aid.window-years" } as const;
const base = {
  op: "awards-total" as const,
  awards: "aid.earlier",
  regulations: ["general", "agriculture"],
  window,
  plus: "aid.newCent",
  yearEnd: "aid.yearEnd",
};

const facts: Fact[] = [
  { id: "aid.earlier", type: "awards" },
  { id: "aid.new", type: "money", unit: "EUR" },
  {
    id: "aid.newCent",
    type: "cent",
    derive: { op: "amount", money: "aid.new", currency: "EUR", round: "up" },
  },
  { id: "aid.yearEnd", type: "monthDay" },
  { id: "aid.exactCent", type: "cent", derive: { ...base, bound: "exact" } },
  { id: "aid.atLeastCent", type: "cent", derive: { ...base, bound: "at-least" } },
  {
    id: "aid.everyKindCent",
    type: "cent",
    derive: {
      op: "awards-total",
      awards: "aid.earlier",
      window: { kind: "rolling", months: "aid.window-months" },
      bound: "exact",
    },
  },
];

/** Accounting years to the end of 2023, then rolling months, as the de minimis regulations have it. */
const law = lawOfFacts(facts, [
  parameter(
    "aid.window",
    "code",
    value("accounting-years", { from: "2017-01-01", to: "2023-12-31" }),
    value("rolling", { from: "2024-01-01" }),
  ),
  parameter("aid.window-months", "integer", value("36", { from: "2017-01-01" })),
  parameter("aid.window-years", "integer", value("3", { from: "2017-01-01" })),
]);

const eur = (amount: number | string) => ({ amount, currency: "EUR" });
const award = (on: string, amount: unknown, more: object = {}) => ({
  on,
  amount,
  regulation: "general",
  ...more,
});
const listOf = (complete: boolean, ...awards: object[]) => ({ awards, complete });

function totals(aid: object, on = "2025-06-15", rate?: object) {
  const input = { aid, ...(rate ? { rate } : {}) };
  return {
    exact: factIn(law, "aid.exactCent", input, on),
    atLeast: factIn(law, "aid.atLeastCent", input, on),
  };
}
const known = (value: number) => ({ exact: { value, missing: [] }, atLeast: { value, missing: [] } });

describe("a complete list in one currency", () => {
  test("nothing given before: only the new award", () => {
    expect(totals({ earlier: listOf(true), new: eur(250_000) })).toEqual(known(25_000_000));
  });
  test("what was given before is added", () => {
    expect(
      totals({
        earlier: listOf(true, award("2024-01-01", eur(100_000)), award("2025-01-01", eur("49999.99"))),
        new: eur("150000.01"),
      }),
    ).toEqual(known(30_000_000));
  });
  test("an award before the window does not count, the first day inside it does", () => {
    const list = listOf(
      true,
      award("2022-06-15", eur(1)),
      award("2022-06-16", eur(2)),
      award("2025-06-15", eur(4)),
      award("2025-06-16", eur(8)),
    );
    expect(totals({ earlier: list, new: eur(0) })).toEqual(known(600));
  });
});

describe("each award at its own rate, rounded up against the giver", () => {
  test("two awards in kroner", () => {
    const list = listOf(
      true,
      award("2024-01-01", 100, { eurNok: "11.6543" }),
      award("2024-02-01", 100, { eurNok: "10" }),
    );
    expect(totals({ earlier: list, new: eur(0) })).toEqual(known(859 + 1000));
  });
  test("the rate of the new award is not used for an old one", () => {
    const { exact, atLeast } = totals(
      { earlier: listOf(true, award("2024-01-01", 100)), new: 100 },
      "2025-06-15",
      { eurNok: 10 },
    );
    expect(exact).toEqual({ value: undefined, missing: ["aid.earlier"] });
    expect(atLeast.value).toBe(1000);
  });
  test("an award outside the window needs no rate", () => {
    expect(totals({ earlier: listOf(true, award("2020-01-01", 100)), new: eur(1) })).toEqual(known(100));
  });
});

describe("which regulations count", () => {
  test("awards under another regulation do not", () => {
    expect(
      totals({
        earlier: listOf(
          true,
          award("2024-01-01", eur(5), { regulation: "sgei" }),
          award("2024-01-01", eur(3), { regulation: "agriculture" }),
        ),
        new: eur(0),
      }),
    ).toEqual(known(300));
  });
  test("an award whose regulation is not said may count", () => {
    const { exact, atLeast } = totals({
      earlier: listOf(
        true,
        award("2024-01-01", eur(5), { regulation: undefined }),
        award("2024-01-01", eur(3)),
      ),
      new: eur(0),
    });
    expect(exact).toEqual({ value: undefined, missing: ["aid.earlier"] });
    expect(atLeast.value).toBe(300);
  });
  test("where the law names no regulation, all count", () => {
    const list = listOf(
      true,
      award("2024-01-01", eur(5), { regulation: "sgei" }),
      award("2024-01-01", eur(3), { regulation: undefined }),
    );
    expect(factIn(law, "aid.everyKindCent", { aid: { earlier: list } }, "2025-06-15").value).toBe(800);
  });
});

describe("a list that is not complete is a lower bound", () => {
  const list = listOf(false, award("2024-01-01", eur(200_000)));
  test("the exact sum is not known, the least is", () => {
    expect(totals({ earlier: list, new: eur(150_000) })).toEqual({
      exact: { value: undefined, missing: ["aid.earlier"] },
      atLeast: { value: 35_000_000, missing: [] },
    });
  });
  test("no list at all: neither is known", () => {
    expect(totals({ new: eur(1) })).toEqual({
      exact: { value: undefined, missing: ["aid.earlier"] },
      atLeast: { value: undefined, missing: ["aid.earlier"] },
    });
  });
  test("the new award not known: the least is what was given before", () => {
    expect(totals({ earlier: listOf(true, award("2024-01-01", eur(7))) })).toEqual({
      exact: { value: undefined, missing: ["aid.new"] },
      atLeast: { value: 700, missing: [] },
    });
  });
  test("a new award in kroner without a rate: the rate is what is missing", () => {
    expect(totals({ earlier: listOf(true), new: 100 }).exact).toEqual({
      value: undefined,
      missing: ["rate.eurNok"],
    });
  });
  test("neither the list nor the new award: both are missing", () => {
    expect(totals({}).exact.missing).toEqual(["aid.new", "aid.earlier"]);
  });
});

describe("accounting years, before the new regulation", () => {
  const on = "2023-06-15";
  test("with the year's end", () => {
    const list = listOf(
      true,
      award("2020-12-31", eur(1)),
      award("2021-01-01", eur(2)),
      award("2023-06-15", eur(4)),
    );
    expect(totals({ earlier: list, new: eur(0), yearEnd: "12-31" }, on)).toEqual(known(600));
    expect(totals({ earlier: list, new: eur(0), yearEnd: "06-30" }, on)).toEqual(known(700));
  });
  test("without it, an award that counts for any year's end needs none", () => {
    expect(
      totals(
        { earlier: listOf(true, award("2021-06-15", eur(2)), award("2020-06-15", eur(1))), new: eur(0) },
        on,
      ),
    ).toEqual(known(200));
  });
  test("without it, an award in between may count, and the year's end is what is missing", () => {
    const { exact, atLeast } = totals(
      { earlier: listOf(true, award("2021-01-01", eur(2)), award("2023-01-01", eur(4))), new: eur(0) },
      on,
    );
    expect(exact).toEqual({ value: undefined, missing: ["aid.yearEnd"] });
    expect(atLeast.value).toBe(400);
  });
  test("an award in between under a regulation that does not count asks for no year's end", () => {
    const list = listOf(false, award("2021-01-01", eur(2), { regulation: "sgei" }));
    expect(totals({ earlier: list, new: eur(0) }, on).exact.missing).toEqual(["aid.earlier"]);
  });
  test("the same awards on the last day of the old rule and the first of the new", () => {
    const earlier = listOf(true, award("2021-01-01", eur(1)));
    expect(totals({ earlier, new: eur(0), yearEnd: "12-31" }, "2023-12-31").exact.value).toBe(100);
    expect(totals({ earlier, new: eur(0), yearEnd: "12-31" }, "2024-01-01").exact.value).toBe(0);
  });
});

test("where the library does not hold the window of the date, nothing is known", () => {
  const { exact, atLeast } = totals({ earlier: listOf(true), new: eur(1), yearEnd: "12-31" }, "2016-12-31");
  expect([exact.value, atLeast.value]).toEqual([undefined, undefined]);
});
