import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import type { Range } from "../../src/facts";
import { nationalLaw } from "../../src/index";
import type { Fact, Law } from "../../src/law";
import { lawOfFacts, rangeIn as rangeUnder } from "../support/derived";
import { parameter, value } from "../support/law";
import { flatCases, lawDates, nest } from "../support/random-case";
import { on as smallDay, wideCase, wideLaw } from "../support/wide-law";

const on = "2024-06-15";
const count = (id: string): Fact => ({ id, type: "count", unit: "x" });
const money = (id: string): Fact => ({ id, type: "money", unit: "NOK" });
const ore = (id: string, of: string): Fact => ({
  id,
  type: "ore",
  derive: { op: "amount", money: of, currency: "NOK", round: "up" },
});

const facts: Fact[] = [
  count("a.few"),
  count("a.many"),
  money("a.sum"),
  money("a.extra"),
  { id: "a.kind", type: "enum", values: ["x", "y"] },
  { id: "a.part", type: "share", unit: "share" },
  { id: "a.day", type: "date" },
  { id: "a.code", type: "code" },
  { id: "a.isOne", type: "boolean" },
  { id: "a.isOther", type: "boolean" },
  { id: "a.earlier", type: "awards" },
  { id: "a.yearEnd", type: "monthDay" },
  ore("d.sumOre", "a.sum"),
  ore("d.extraOre", "a.extra"),
  { id: "d.firstOre", type: "ore", derive: { op: "first-known", facts: ["d.sumOre", "d.extraOre"] } },
  {
    id: "d.chosenOre",
    type: "ore",
    derive: { op: "choose", fact: "a.kind", in: ["x"], whenIn: "d.sumOre", otherwise: "d.extraOre" },
  },
  { id: "d.totalOre", type: "ore", derive: { op: "sum", facts: ["d.sumOre", "d.extraOre"] } },
  { id: "d.leftOre", type: "ore", derive: { op: "difference", from: "d.sumOre", minus: "d.extraOre" } },
  { id: "d.product", type: "integer", derive: { op: "times", fact: "a.few", count: "a.many" } },
  {
    id: "d.fewShareFloor",
    type: "millionths",
    derive: { op: "ratio", part: "a.few", whole: "a.many", round: "down" },
  },
  { id: "d.partShareCeil", type: "millionths", derive: { op: "share", share: "a.part", round: "up" } },
  { id: "d.months", type: "integer", derive: { op: "months-since", date: "a.day" } },
  { id: "d.isPast", type: "boolean", derive: { op: "is-on-or-after", date: "a.day", than: "on" } },
  {
    id: "d.saying",
    type: "enum",
    values: ["yes", "no", "apart"],
    derive: {
      op: "signs",
      of: [
        { fact: "a.isOne", value: true },
        { fact: "a.isOther", value: false },
      ],
      all: "yes",
      none: "no",
      some: "apart",
    },
  },
  { id: "d.isStated", type: "boolean", derive: { op: "is-given", fact: "a.kind" } },
  {
    id: "d.codeKind",
    type: "enum",
    values: ["x", "y"],
    derive: { op: "lookup", fact: "a.code", table: "kinds" },
  },
  ...(["exact", "at-least"] as const).map(
    (bound): Fact => ({
      id: bound === "exact" ? "d.earlierCent" : "d.earlierAtLeastCent",
      type: "cent",
      derive: {
        op: "awards-total",
        awards: "a.earlier",
        regulations: ["general"],
        window: { kind: "accounting-years", years: "small.two" },
        bound,
        yearEnd: "a.yearEnd",
      },
    }),
  ),
];

const law = lawOfFacts(facts, [parameter("small.two", "integer", value("2", { from: "2017-01-01" }))], {
  tables: [
    {
      id: "kinds",
      citations: [{ source: "the-act", provision: "§ 1", confidence: "S" }],
      rows: [{ from: "11111111", to: "11111111", value: "x" }],
    },
  ],
});

const rangeIn = (fact: string, input: object, under: Law = law, day = on) =>
  rangeUnder(under, fact, input, day);
const euros = (amount: number) => ({ amount, currency: "EUR" });
const award = (more: object = {}) => ({ on: "2024-01-01", amount: euros(5), regulation: "general", ...more });
const earlier = (complete: boolean, ...awards: object[]) => ({ earlier: { awards, complete } });

describe("what a number can still be", () => {
  test.each<[string, string, object, [number, number][], boolean]>([
    ["a count that is not known", "a.few", {}, [[0, Infinity]], false],
    ["a count that is known", "a.few", { few: 3 }, [[3, 3]], false],
    ["an amount that is not known", "d.sumOre", {}, [[0, Infinity]], false],
    ["an amount without a rate", "d.sumOre", { sum: euros(2) }, [[1, Infinity]], false],
    ["nothing, without a rate", "d.sumOre", { sum: euros(0) }, [[0, 0]], false],
    ["the first that is known", "d.firstOre", { extra: 5 }, [[500, 500]], false],
    ["one of two, where one is known", "d.chosenOre", { sum: 5 }, [[0, Infinity]], false],
    [
      "one of two that are both known",
      "d.chosenOre",
      { sum: 5, extra: 9 },
      [
        [500, 500],
        [900, 900],
      ],
      false,
    ],
    ["the one that is chosen", "d.chosenOre", { kind: "x", sum: 5 }, [[500, 500]], false],
    ["a sum of which a part is known", "d.totalOre", { sum: 5 }, [[500, Infinity]], false],
    ["what is left of a known amount", "d.leftOre", { sum: 5 }, [[0, 500]], false],
    ["what is left after a known amount", "d.leftOre", { extra: 5 }, [[0, Infinity]], false],
    ["a product with nothing", "d.product", { few: 0 }, [[0, 0]], false],
    ["a product with something", "d.product", { few: 2 }, [[0, Infinity]], false],
    ["a share of a known whole", "d.fewShareFloor", { many: 4 }, [[0, Infinity]], false],
    ["a share of a known part", "d.fewShareFloor", { few: 4 }, [[0, 4_000_000]], true],
    ["a share of nothing", "d.fewShareFloor", { many: 0 }, [], true],
    ["a share that is told as one", "d.partShareCeil", {}, [[0, 1_000_000]], false],
    ["months since a day", "d.months", {}, [[-Infinity, Infinity]], false],
    ["earlier aid of which nothing is told", "d.earlierCent", {}, [[0, Infinity]], false],
    ["earlier aid told in part", "d.earlierCent", earlier(false, award()), [[500, Infinity]], false],
    [
      "at least so much earlier aid",
      "d.earlierAtLeastCent",
      earlier(false, award()),
      [[500, Infinity]],
      false,
    ],
    ["earlier aid told in full", "d.earlierAtLeastCent", earlier(true, award()), [[500, 500]], false],
    [
      "an award under a regulation that is not told",
      "d.earlierCent",
      earlier(true, award(), award({ regulation: undefined, amount: euros(1) })),
      [
        [500, 500],
        [600, 600],
      ],
      false,
    ],
    [
      "an award that the end of the accounting year decides",
      "d.earlierCent",
      earlier(true, award({ on: "2022-12-31" })),
      [
        [0, 0],
        [500, 500],
      ],
      false,
    ],
    ["an award without a rate", "d.earlierCent", earlier(true, award({ amount: 5 })), [[1, Infinity]], false],
  ])("%s: %s", (_name, fact, a, spans, lacksValue) => {
    const range = rangeIn(fact, { a: JSON.parse(JSON.stringify(a)) });
    expect([range.spans, range.lacksValue]).toEqual([spans, lacksValue]);
  });
});

describe("which word a fact can still be", () => {
  test.each<[string, string, object, unknown[] | undefined, boolean]>([
    ["a word that is not known", "a.kind", {}, ["x", "y"], false],
    ["a code that is not known", "a.code", {}, undefined, false],
    ["what a table says of a code that is not known", "d.codeKind", {}, ["x"], true],
    ["what a table says of a code", "d.codeKind", { code: "11111111" }, ["x"], false],
    ["a code that stands in no row", "d.codeKind", { code: "22222222" }, [], true],
    ["whether a day that is not known is past", "d.isPast", {}, [true, false], false],
    ["what signs say of which none is stated", "d.saying", {}, ["yes", "no", "apart"], false],
    ["what signs say of which one speaks for it", "d.saying", { isOne: true }, ["yes", "apart"], false],
    ["what signs say of which one speaks against it", "d.saying", { isOther: true }, ["no", "apart"], false],
    ["what signs say that are all stated", "d.saying", { isOne: true, isOther: true }, ["apart"], false],
    ["whether a fact is stated", "d.isStated", {}, [false], false],
  ])("%s: %s", (_name, fact, a, words, lacksValue) => {
    const range = rangeIn(fact, { a });
    expect([range.words, range.lacksValue]).toEqual([words, lacksValue]);
  });
});

const contract = {
  hasTotalPrice: undefined as boolean | undefined,
  options: 0,
  prizes: 0,
  successPayments: 0,
  takeoverPayments: 0,
};

describe("what the value of a contract can still be, in NOK", () => {
  const day = "2026-07-01";
  test.each<[string, object, [number, number][]]>([
    ["nothing told", {}, [[0, Infinity]]],
    ["the estimate told", { estimatedValue: 5 }, [[5, 5]]],
    [
      "the payments of the whole period, but not whether the price is fixed",
      { ...contract, payments: 5 },
      [[0, 5]],
    ],
    [
      "the payments, success payments and takeover years of a contract without a fixed price",
      {
        ...contract,
        hasTotalPrice: false,
        payments: 800_000,
        successPayments: 1_000_000,
        takeoverPayments: 1_800_000,
      },
      [[2_800_000, 3_600_000]],
    ],
    [
      "the payments of the whole period, less than the months would be",
      { ...contract, hasTotalPrice: false, payments: 90, monthlyPayment: 2 },
      [[0, 90]],
    ],
    [
      "the payments in euro without a rate, of a contract without a fixed price",
      {
        ...contract,
        hasTotalPrice: false,
        payments: { amount: 1, currency: "EUR" },
        monthlyPayment: 2,
        months: 6,
        isOpenEnded: false,
      },
      [[7, 12]],
    ],
    ["the payments, which are all", { ...contract, hasTotalPrice: true, payments: 5 }, [[5, 5]]],
    ["a month, and not how many", { ...contract, hasTotalPrice: false, monthlyPayment: 2 }, [[0, 96]]],
    [
      "a month without end",
      { ...contract, hasTotalPrice: false, monthlyPayment: 2, isOpenEnded: true },
      [[96, 96]],
    ],
    [
      "six months, or without end",
      { ...contract, hasTotalPrice: false, monthlyPayment: 2, months: 6 },
      [
        [12, 12],
        [96, 96],
      ],
    ],
    [
      "48 months, and not what comes on top",
      { hasTotalPrice: false, monthlyPayment: 48_000, months: 48 },
      [[2_304_000, Infinity]],
    ],
    [
      "the estimate, and some of the similar purchases",
      { estimatedValue: 5, similarPurchases: { purchases: [{ amount: 2 }], complete: false } },
      [[7, Infinity]],
    ],
  ])("%s", (_name, told, spans) => {
    const input = { transfer: { nature: "purchase" }, contract: JSON.parse(JSON.stringify(told)) };
    const inOre = spans.map((span) => span.map((one) => one * 100));
    expect(rangeIn("contract.valueNokOre", input, nationalLaw, day).spans).toEqual(inOre);
  });
});

function holds({ spans, words, lacksValue }: Range, known: unknown): boolean {
  if (known === undefined) return lacksValue;
  if (typeof known === "number") return !spans || spans.some(([from, to]) => from <= known && known <= to);
  return !words || words.includes(known as string);
}

/** Whether nothing more can become known: a total of at least so much is known before it is. */
function isSettled({ spans, words, lacksValue }: Range): boolean {
  const left = (spans ?? []).length + (words ?? []).length + (lacksValue ? 1 : 0);
  return left === 1 && (spans ?? []).every(([from, to]) => from === to);
}

/** What is left out of a case is told again: every derived fact must then lie in what it could be before. */
function rangesHold(
  under: Law,
  day: string,
  flat: Record<string, unknown>,
  left: ReadonlySet<string>,
): number {
  const known = Object.fromEntries(Object.entries(flat).filter(([id]) => !left.has(id)));
  const [before, after] = [known, flat].map((one) => startRun(under, nest(one), day));
  if (!before || !after || "issues" in before || "issues" in after) return 0;
  if (before.run.conflicts.length + after.run.conflicts.length > 0) return 0;
  const { program } = after.run;
  const stated = new Set(
    under.data.facts.flatMap(({ derive }) => (derive?.op === "is-given" ? [derive.fact] : [])),
  );
  let checked = 0;
  under.data.facts.forEach(({ id, derive }, slot) => {
    if (!derive || derive.op === "is-given" || !canStill(program, slot, left, stated)) return;
    const range = program.facts.rangeOf(slot, before.run.state);
    const told = after.run.state.values[slot];
    const isToldInFull = told !== undefined || program.facts.missingFor(slot, after.run.state).length === 0;
    if (!isToldInFull || !isSettled(program.facts.rangeOf(slot, after.run.state))) return;
    checked++;
    if (!holds(range, told)) expect([id, day, known, range]).toEqual([id, day, flat, told]);
  });
  return checked;
}

/** Not where a fact that is left out would take the place of one that is stated, or is a claim. */
function canStill(
  program: ReturnType<typeof programOfRun>,
  slot: number,
  left: ReadonlySet<string>,
  stated: ReadonlySet<string>,
): boolean {
  const { facts } = program.dated.law.data;
  return ![...left].some((id) => {
    const given = program.facts.slotOf.get(id)!;
    if (!program.facts.dependents(given).includes(slot)) return false;
    return stated.has(id) || facts.some(({ derive }) => overrides(derive, id, program));
  });
}

function overrides(derive: Fact["derive"], id: string, program: ReturnType<typeof programOfRun>): boolean {
  if (derive?.op === "contract-value") return [derive.stated, derive.payments, derive.similar].includes(id);
  if (derive?.op !== "first-known") return false;
  return derive.facts.some((one) => {
    const given = program.facts.slotOf.get(id)!;
    return one === id || program.facts.dependents(given).includes(program.facts.slotOf.get(one)!);
  });
}

function programOfRun(under: Law, day: string) {
  const started = startRun(under, {}, day);
  if ("issues" in started) throw new Error("An empty case is a case.");
  return started.run.program;
}

describe("whatever becomes known, a derived fact stays within what it could be", () => {
  test("in small laws with facts of every kind", () => {
    let checked = 0;
    const gaps = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(wideLaw, wideCase, gaps, (small, flat, picks) => {
        const ids = Object.keys(flat);
        checked += rangesHold(small, smallDay, flat, new Set(picks.map((pick) => ids[pick % ids.length]!)));
      }),
      { seed: 30041, numRuns: 120, endOnFailure: true },
    );
    expect(checked).toBeGreaterThan(700);
  });

  test("in the national law", () => {
    let checked = 0;
    const dates = lawDates(nationalLaw).filter((day) => day >= "2017-01-01" && day < "2030-01-01");
    const gaps = fc.array(fc.nat(), { minLength: 10, maxLength: 120 });
    fc.assert(
      fc.property(flatCases(nationalLaw, 0.9), fc.constantFrom(...dates), gaps, (flat, day, picks) => {
        const ids = Object.keys(flat);
        checked += rangesHold(nationalLaw, day, flat, new Set(picks.map((pick) => ids[pick % ids.length]!)));
      }),
      { seed: 30042, numRuns: 50, endOnFailure: true },
    );
    expect(checked).toBeGreaterThan(100);
  });
});
