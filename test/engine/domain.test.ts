import { describe, expect, test } from "vitest";
import { Exact } from "../../src/case";
import { domainOf, programOf } from "../../src/engine";
import { fits, keyOf } from "../../src/engine/domain";
import type { Fact } from "../../src/law";
import { condition, isTrue, leaf, parameter, smallLaw, value } from "../support/law";

const count = (id: string): Fact => ({ id, type: "count", unit: "persons" });
const ore = (id: string, derive: Fact["derive"]): Fact => ({
  id,
  type: "ore",
  ...(derive ? { derive } : {}),
});

const on = "2026-11-24";
const law = smallLaw({
  facts: [
    { id: "a.flag", type: "boolean" },
    { id: "a.judged", type: "judgement" },
    { id: "a.kind", type: "enum", values: ["x", "y", "z", "w", "v"] },
    { id: "a.unasked", type: "enum", values: ["x", "y"] },
    { id: "a.code", type: "code" },
    count("a.employees"),
    count("a.here"),
    count("a.there"),
    count("a.young"),
    count("a.members"),
    count("a.months"),
    { id: "a.sum", type: "money", unit: "NOK" },
    { id: "a.extra", type: "money", unit: "NOK" },
    ore("d.sumOre", { op: "amount", money: "a.sum", currency: "NOK", round: "up" }),
    ore("d.extraOre", { op: "amount", money: "a.extra", currency: "NOK", round: "up" }),
    ore("d.totalOre", { op: "sum", facts: ["d.sumOre", "d.extraOre"] }),
    { id: "a.part", type: "share", unit: "share" },
    { id: "rate.eurNok", type: "decimal", unit: "NOK per EUR" },
    { id: "a.day", type: "date" },
    { id: "a.claim", type: "text" },
    { id: "a.earlier", type: "awards" },
    { id: "a.similar", type: "purchases" },
    { id: "a.yearEnd", type: "monthDay" },
  ],
  parameters: [
    parameter("small.most", "integer", value("50", { from: "2017-01-01" })),
    parameter("small.sum", "ore", value("10", { from: "2017-01-01" })),
  ],
  constraints: [{ id: "young-at-most-all", kind: "at-most", fact: "a.young", than: "a.members" }],
  rules: [
    condition("a.asked", {
      any: [
        isTrue("a.flag"),
        isTrue("a.judged"),
        leaf("y", "a.kind", "equal", "y"),
        leaf("z-or-w", "a.kind", "in", ["z", "w"]),
        leaf("code", "a.code", "equal", "12345678"),
        leaf("codes", "a.code", "in", ["11111111", "22222222"]),
        leaf("employees", "a.employees", "lessThan", { fact: "parameter.small.most" }),
        leaf("here", "a.here", "greaterThan", { fact: "a.there" }),
        leaf("young", "a.young", "lessThan", { fact: "parameter.small.most" }),
        leaf("members", "a.members", "lessThan", { fact: "parameter.small.most" }),
        leaf("total", "d.totalOre", "lessThanInclusive", { fact: "parameter.small.sum" }),
      ],
    }),
  ],
});
const program = programOf(law.at(on));
const domain = domainOf(program);
const slotOf = (id: string) => program.facts.slotOf.get(id)!;

/** The values to try for a fact, where the case says this of others. */
function valuesOf(id: string, told: Record<string, unknown> = {}): unknown[] {
  const values = law.data.facts.map((fact) => told[fact.id]);
  const state = { values, on };
  program.facts.derive(state);
  return [...domain.values(slotOf(id), state)];
}
const nok = (minor: number) => ({ minor, currency: "NOK" });

describe("the values to try for a fact that is not known", () => {
  test.each<[string, string, unknown[], Record<string, unknown>?]>([
    ["true or false", "a.flag", [true, false]],
    ["a judgement", "a.judged", [true, false]],
    ["the words that a condition names, and the first that none does", "a.kind", ["x", "y", "z", "w"]],
    ["all words, where no condition names one", "a.unasked", ["x", "y"]],
    [
      "the codes that a condition names, and one that none does",
      "a.code",
      ["12345678", "11111111", "22222222", "?"],
    ],
    ["just under, at and just over a limit, and none at all", "a.employees", [49, 50, 51, 0]],
    ["around the other of two that are compared", "a.here", [6, 7, 8, 0], { "a.there": 7 }],
    ["the same from the other side, nothing below nought", "a.there", [0, 1], { "a.here": 0 }],
    ["far off, where neither is known", "a.here", [0, 1, 1_000_000]],
    ["as much as the whole", "a.young", [49, 50, 51, 0, 12], { "a.members": 12 }],
    ["as much as the part", "a.members", [49, 50, 51, 0, 13], { "a.young": 13 }],
    [
      "what brings a sum to its limit",
      "a.sum",
      [nok(0), nok(799), nok(800), nok(801)],
      { "a.extra": nok(200) },
    ],
    ["the same where the rest is not known", "a.extra", [nok(0), nok(999), nok(1000), nok(1001)]],
    ["a share", "a.part", [new Exact(0), new Exact(1)]],
    ["a rate", "rate.eurNok", [new Exact(1)]],
    ["the day of the law", "a.day", [on]],
    ["no text: what it says is never asked", "a.claim", []],
    ["a list that is complete", "a.earlier", [{ rows: [], complete: true }]],
    [
      "the list as far as it is known, complete",
      "a.similar",
      [{ rows: [1], complete: true }],
      { "a.similar": { rows: [1], complete: false } },
    ],
    ["the end of a year: the usual one, and the day of the law", "a.yearEnd", ["12-31", "11-24"]],
  ])("%s", (_, id, values, told) => {
    expect(valuesOf(id, told)).toEqual(values);
  });

  test("are the same whatever else is known, for facts that depend on no other", () => {
    const fixed = law.data.facts.flatMap(({ id, derive }) =>
      !derive && domain.fixed(slotOf(id)) ? [id] : [],
    );
    expect(fixed.sort()).toEqual(["a.code", "a.employees", "a.flag", "a.judged", "a.kind"]);
    expect(domain.fixed(slotOf("a.kind"))).toEqual(["x", "y", "z", "w"]);
  });
});

test("a count is a whole number from nought; of anything else any value will do", () => {
  const [counted, named] = [count("a.count"), law.facts.get("a.kind")!];
  expect([0, 1, 2 ** 53 - 1].map((one) => fits(counted, one))).toEqual([true, true, true]);
  expect([-1, 0.5, 2 ** 53, undefined, "1"].map((one) => fits(counted, one))).toEqual(Array(5).fill(false));
  expect([fits(named, "x"), fits(named, undefined)]).toEqual([true, false]);
});

test("equal values have one key, and others another", () => {
  expect(keyOf(nok(1))).toBe(keyOf(nok(1)));
  expect(keyOf(nok(1))).not.toBe(keyOf(nok(2)));
  expect([keyOf(null), keyOf("x"), keyOf(undefined)]).toEqual([null, "x", undefined]);
});
