import { describe, expect, test } from "vitest";
import type { Derivation, Fact } from "../../src/law";
import { factIn, lawOfFacts } from "../support/derived";

type FactType = Fact["type"];

/** What a fact derived in this way comes to. */
function derived(type: FactType, derive: Derivation, given: Fact[], more: Partial<Fact> = {}, document = {}) {
  const id =
    type === "millionths"
      ? "round" in derive && derive.round === "down"
        ? "it.isShareFloor"
        : "it.isShareCeil"
      : "it.is";
  const law = lawOfFacts([...given, { id, type, derive, ...more }], [], document);
  return (input: object, on?: string) => factIn(law, id, input, on);
}

const count = (id: string): Fact => ({ id, type: "count", unit: "persons" });
const money = (id: string): Fact => ({ id, type: "money", unit: "NOK" });

describe("is-given: whether the case states the fact", () => {
  const of = derived("boolean", { op: "is-given", fact: "a.isSo" }, [{ id: "a.isSo", type: "boolean" }]);
  test("stated, also as no", () => {
    expect(of({ a: { isSo: false } }).value).toBe(true);
  });
  test("not stated: false, never unknown", () => {
    expect(of({})).toEqual({ value: false, missing: [] });
  });
});

describe("first-known: the first of them that is known", () => {
  const values = ["goods", "works"];
  const of = derived(
    "enum",
    { op: "first-known", facts: ["a.stated", "a.found"] },
    ["a.stated", "a.found"].map((id) => ({ id, type: "enum", values })),
    { values },
  );
  test.each([
    [{ stated: "goods", found: "works" }, "goods"],
    [{ found: "works" }, "works"],
    [{ stated: "goods" }, "goods"],
  ])("%j is %s", (a, expected) => expect(of({ a })).toEqual({ value: expected, missing: [] }));
  test("none: the first is what to ask for", () => {
    expect(of({})).toEqual({ value: undefined, missing: ["a.stated"] });
  });
});

describe("signs: what facts say together, each of which speaks for it with one value", () => {
  const of = derived(
    "enum",
    {
      op: "signs",
      of: [
        { fact: "a.isNear", value: false },
        { fact: "a.isVisited", value: true },
      ],
      all: "trade",
      none: "local",
      some: "apart",
    },
    ["a.isNear", "a.isVisited"].map((id) => ({ id, type: "boolean" })),
    { values: ["trade", "local", "apart"] },
  );
  test.each<[object, string]>([
    [{ isNear: false }, "trade"],
    [{ isNear: true }, "local"],
    [{ isVisited: true }, "trade"],
    [{ isVisited: false }, "local"],
    [{ isNear: false, isVisited: true }, "trade"],
    [{ isNear: true, isVisited: false }, "local"],
    [{ isNear: true, isVisited: true }, "apart"],
    [{ isNear: false, isVisited: false }, "apart"],
  ])("%j says %s", (a, expected) => expect(of({ a })).toEqual({ value: expected, missing: [] }));
  test("none stated: every one is to be asked for", () => {
    expect(of({})).toEqual({ value: undefined, missing: ["a.isNear", "a.isVisited"] });
  });
});

describe("choose: one fact where a third is among some words, another where it is not", () => {
  const of = derived(
    "enum",
    { op: "choose", fact: "a.form", in: ["grant"], whenIn: "a.stated", otherwise: "a.found" },
    [
      { id: "a.form", type: "enum", values: ["grant", "loan"] },
      ...["a.stated", "a.found"].map((id) => ({ id, type: "enum" as const, values: ["goods", "works"] })),
    ],
    { values: ["goods", "works"] },
  );
  test.each<[object, string | undefined, string[]]>([
    [{ form: "grant", stated: "goods", found: "works" }, "goods", []],
    [{ form: "loan", stated: "goods", found: "works" }, "works", []],
    [{ form: "loan", stated: "goods" }, undefined, ["a.found"]],
    [{ stated: "goods", found: "works" }, undefined, ["a.form"]],
    [{ stated: "goods", found: "goods" }, "goods", []],
    [{}, undefined, ["a.form"]],
  ])("%j is %s", (a, value, missing) => expect(of({ a })).toEqual({ value, missing }));
});

describe("amount: money in one currency, in whole øre or cent", () => {
  const to = (currency: "NOK" | "EUR", round: "up" | "down") =>
    derived(currency === "NOK" ? "ore" : "cent", { op: "amount", money: "a.sum", currency, round }, [
      money("a.sum"),
    ]);
  const eur = (amount: string) => ({ amount, currency: "EUR" });
  const rate = { eurNok: "11.6543" };

  test.each<["NOK" | "EUR", "up" | "down", object | number | string, number]>([
    ["NOK", "up", 250_000, 25_000_000],
    ["NOK", "down", "0.01", 1],
    ["EUR", "up", eur("300000"), 30_000_000],
    ["NOK", "up", eur("1"), 1166],
    ["NOK", "down", eur("1"), 1165],
    ["EUR", "up", 100, 859],
    ["EUR", "down", 100, 858],
    ["EUR", "up", "0.01", 1],
    ["EUR", "down", "0.01", 0],
    ["EUR", "up", 0, 0],
    ["NOK", "up", eur("1000000000000"), 1_165_430_000_000_000],
  ])("to %s, rounded %s: %j is %i", (currency, round, sum, expected) => {
    expect(to(currency, round)({ a: { sum }, rate }).value).toBe(expected);
  });

  test("a division that comes out whole is not rounded", () => {
    expect(to("EUR", "up")({ a: { sum: 115 }, rate: { eurNok: "11.5" } }).value).toBe(1000);
  });
  test("one øre over the ceiling at the rate of the day is over the ceiling in cent", () => {
    expect(to("EUR", "up")({ a: { sum: "3450000.00" }, rate: { eurNok: "11.5" } }).value).toBe(30_000_000);
    expect(to("EUR", "up")({ a: { sum: "3450000.01" }, rate: { eurNok: "11.5" } }).value).toBe(30_000_001);
  });
  test("the same currency needs no rate", () => {
    expect(to("NOK", "up")({ a: { sum: 5 } })).toEqual({ value: 500, missing: [] });
    expect(to("EUR", "up")({ a: { sum: eur("5") } })).toEqual({ value: 500, missing: [] });
  });
  test("another currency without a rate is not known, never guessed", () => {
    expect(to("EUR", "up")({ a: { sum: 5 } })).toEqual({ value: undefined, missing: ["rate.eurNok"] });
  });
  test("no sum: the sum is what is missing", () => {
    expect(to("EUR", "up")({ rate })).toEqual({ value: undefined, missing: ["a.sum"] });
  });
  test("a fact of its own may give the rate", () => {
    const of = derived(
      "cent",
      { op: "amount", money: "a.sum", currency: "EUR", round: "up", rate: "a.rate" },
      [money("a.sum"), { id: "a.rate", type: "decimal", unit: "NOK per EUR" }],
    );
    expect(of({ a: { sum: 20, rate: 10 }, rate: { eurNok: 1 } }).value).toBe(200);
    expect(of({ a: { sum: 20 }, rate: { eurNok: 1 } }).missing).toEqual(["a.rate"]);
  });
  test("more than can be counted exactly is not known", () => {
    expect(
      to("NOK", "up")({ a: { sum: eur("1000000000000") }, rate: { eurNok: 1_000_000 } }).value,
    ).toBeUndefined();
  });
});

describe("sum, difference and times: sums of whole øre", () => {
  const inOre = (id: string): Fact => ({
    id: `${id}Ore`,
    type: "ore",
    derive: { op: "amount", money: id, currency: "NOK", round: "up" },
  });
  const given = [money("a.x"), money("a.y"), count("a.n"), inOre("a.x"), inOre("a.y")];
  test("sum", () => {
    const of = derived("ore", { op: "sum", facts: ["a.xOre", "a.yOre"] }, given);
    expect(of({ a: { x: "0.10", y: "0.20" } }).value).toBe(30);
    expect(of({ a: { x: 1 } })).toEqual({ value: undefined, missing: ["a.y"] });
  });
  test("difference is never below nothing", () => {
    const of = derived("ore", { op: "difference", from: "a.xOre", minus: "a.yOre" }, given);
    expect(of({ a: { x: 5, y: 3 } }).value).toBe(200);
    expect(of({ a: { x: 3, y: 5 } }).value).toBe(0);
    expect(of({ a: { y: 5 } }).missing).toEqual(["a.x"]);
  });
  test("times a count", () => {
    const of = derived("ore", { op: "times", fact: "a.xOre", count: "a.n" }, given);
    expect(of({ a: { x: "1000.50", n: 36 } }).value).toBe(3_601_800);
    expect(of({ a: { x: 1e12, n: 1e9 } }).value).toBeUndefined();
    expect(of({ a: { n: 3 } }).missing).toEqual(["a.x"]);
  });
});

describe("ratio: a part of a whole in millionths, rounded to one side", () => {
  const down = derived("millionths", { op: "ratio", part: "a.part", whole: "a.whole", round: "down" }, [
    count("a.part"),
    count("a.whole"),
  ]);
  const up = derived("millionths", { op: "ratio", part: "a.part", whole: "a.whole", round: "up" }, [
    count("a.part"),
    count("a.whole"),
  ]);
  test.each([
    [3, 10, 300_000, 300_000],
    [1, 3, 333_333, 333_334],
    [2, 3, 666_666, 666_667],
    [0, 7, 0, 0],
    [7, 7, 1_000_000, 1_000_000],
    [299_999_999, 1_000_000_000, 299_999, 300_000],
    [300_000_001, 1_000_000_000, 300_000, 300_001],
    [1, 1_000_000_000, 0, 1],
  ])("%i of %i is %i rounded down and %i rounded up", (part, whole, floor, ceil) => {
    expect(down({ a: { part, whole } }).value).toBe(floor);
    expect(up({ a: { part, whole } }).value).toBe(ceil);
  });
  test("rounded down, `at least` is exact; rounded up, `at most` is exact: for every part and whole up to sixty", () => {
    for (let whole = 1; whole <= 60; whole++)
      for (let part = 0; part <= whole; part++) {
        expect((down({ a: { part, whole } }).value as number) >= 300_000).toBe(part * 10 >= whole * 3);
        expect((up({ a: { part, whole } }).value as number) <= 200_000).toBe(part * 10 <= whole * 2);
      }
  });
  test("a part of nothing is not known", () => {
    expect(down({ a: { part: 0, whole: 0 } }).value).toBeUndefined();
  });
  test("what is missing", () => {
    expect(down({ a: { part: 3 } }).missing).toEqual(["a.whole"]);
    expect(down({}).missing).toEqual(["a.part", "a.whole"]);
  });
});

describe("share: a share as given, in millionths", () => {
  const of = (round: "up" | "down") =>
    derived("millionths", { op: "share", share: "a.use", round }, [
      { id: "a.use", type: "share", unit: "share" },
    ]);
  test.each([
    ["0.2", 200_000, 200_000],
    ["0.2000001", 200_000, 200_001],
    ["0.1999999", 199_999, 200_000],
    [1, 1_000_000, 1_000_000],
    [0, 0, 0],
    [0.1 + 0.2, 300_000, 300_001],
  ])("%s is %i down, %i up", (use, floor, ceil) => {
    expect(of("down")({ a: { use } }).value).toBe(floor);
    expect(of("up")({ a: { use } }).value).toBe(ceil);
  });
});

describe("days, months and years since a day", () => {
  const of = (op: "days-since" | "months-since" | "years-since") =>
    derived("integer", { op, date: "a.day" }, [{ id: "a.day", type: "date" }]);
  test.each<["days-since" | "months-since" | "years-since", string, string, number]>([
    ["days-since", "2024-02-28", "2024-03-01", 2],
    ["days-since", "2023-02-28", "2023-03-01", 1],
    ["days-since", "2024-06-15", "2024-06-15", 0],
    ["days-since", "2024-06-16", "2024-06-15", -1],
    ["days-since", "2024-03-30", "2024-04-01", 2],
    ["days-since", "2024-10-26", "2024-10-28", 2],
    ["months-since", "2024-01-31", "2024-02-28", 0],
    ["months-since", "2024-01-31", "2024-02-29", 0],
    ["months-since", "2024-01-31", "2024-03-01", 1],
    ["months-since", "2024-01-31", "2024-03-30", 1],
    ["months-since", "2024-01-31", "2024-03-31", 2],
    ["months-since", "2024-01-15", "2024-02-14", 0],
    ["months-since", "2024-01-15", "2024-02-15", 1],
    ["months-since", "2024-07-15", "2024-06-15", -1],
    ["years-since", "2019-06-16", "2024-06-15", 4],
    ["years-since", "2019-06-15", "2024-06-15", 5],
    ["months-since", "2024-06-16", "2024-06-15", -1],
    ["months-since", "2021-06-15", "2024-06-14", 35],
    ["months-since", "2021-06-15", "2024-06-15", 36],
    ["years-since", "2020-02-29", "2025-02-27", 4],
    ["years-since", "2020-02-29", "2025-02-28", 4],
    ["years-since", "2020-02-29", "2025-03-01", 5],
    ["years-since", "2020-02-29", "2024-02-28", 3],
    ["years-since", "2020-02-29", "2024-02-29", 4],
    ["years-since", "2024-06-16", "2024-06-15", -1],
  ])("%s %s on %s: %i", (op, day, on, expected) => {
    expect(Object.is(of(op)({ a: { day } }, on).value, expected)).toBe(true);
  });
  test.each([
    ["2021-06-15", "2024-06-14", 36],
    ["2021-06-15", "2024-06-15", 36],
    ["2021-06-15", "2024-06-16", 37],
    ["2020-02-29", "2023-02-28", 36],
    ["2020-02-29", "2023-03-01", 37],
  ])("months since %s on %s, one that has begun counted: %i", (day, on, expected) => {
    const up = derived("integer", { op: "months-since", date: "a.day", round: "up" }, [
      { id: "a.day", type: "date" },
    ]);
    expect(up({ a: { day } }, on).value).toBe(expected);
  });
  test("no day: the day is what is missing", () => {
    expect(of("years-since")({})).toEqual({ value: undefined, missing: ["a.day"] });
  });
});

describe("is-on-or-after", () => {
  const days: Fact[] = [
    { id: "a.day", type: "date" },
    { id: "a.other", type: "date" },
  ];
  test("the date of the law", () => {
    const of = derived("boolean", { op: "is-on-or-after", date: "a.day", than: "on" }, days);
    expect(of({ a: { day: "2024-06-14" } }).value).toBe(false);
    expect(of({ a: { day: "2024-06-15" } }).value).toBe(true);
    expect(of({})).toEqual({ value: undefined, missing: ["a.day"] });
  });
  test("another day of the case", () => {
    const of = derived("boolean", { op: "is-on-or-after", date: "a.day", than: "a.other" }, days);
    expect(of({ a: { day: "2024-01-01", other: "2024-01-01" } }).value).toBe(true);
    expect(of({ a: { day: "2023-12-31", other: "2024-01-01" } }).value).toBe(false);
    expect(of({ a: { day: "2023-12-31" } }).missing).toEqual(["a.other"]);
  });
});

describe("lookup: the narrowest range that holds the code", () => {
  const values = ["goods", "services", "health-social"];
  const rows = [
    { from: "00000000", to: "99999999", value: "goods" },
    { from: "50000000", to: "98999999", value: "services" },
    { from: "85000000", to: "85323000", value: "health-social" },
  ];
  const of = derived(
    "enum",
    { op: "lookup", fact: "a.cpv", table: "small.table" },
    [{ id: "a.cpv", type: "code" }],
    { values },
    { tables: [{ id: "small.table", citations: [{ source: "the-act" }], rows: rows.toReversed() }] },
  );
  test.each([
    ["03000000", "goods"],
    ["49999999", "goods"],
    ["50000000", "services"],
    ["84999999", "services"],
    ["85000000", "health-social"],
    ["85323000", "health-social"],
    ["85323001", "services"],
    ["85311300-5", "health-social"], // the check digit of a CPV code
    ["98999999", "services"],
  ])("%s is %s", (cpv, expected) => expect(of({ a: { cpv } }).value).toBe(expected));
  test("no code: not known", () => expect(of({})).toEqual({ value: undefined, missing: ["a.cpv"] }));
});
