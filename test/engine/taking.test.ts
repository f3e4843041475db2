import { describe, expect, test } from "vitest";
import { programOf } from "../../src/engine";
import { mayState, takersOf } from "../../src/engine/taking";
import type { Fact } from "../../src/law";
import { lawOfFacts } from "../support/derived";
import { cited, parameter, value } from "../support/law";

const money = (id: string): Fact => ({ id, type: "money", unit: "NOK" });
const kind = (id: string, derive?: Fact["derive"]): Fact => ({
  id,
  type: "enum",
  values: ["x", "y"],
  ...(derive ? { derive } : {}),
});

/** A kind that is stated takes the place of what follows from a code; an estimate, of what is paid. */
const law = lawOfFacts(
  [
    kind("a.stated"),
    kind("a.fallback"),
    { id: "a.code", type: "code" },
    kind("a.fromCode", { op: "lookup", fact: "a.code", table: "kinds" }),
    kind("a.kind", { op: "first-known", facts: ["a.stated", "a.fromCode", "a.fallback"] }),
    money("c.estimate"),
    money("c.payments"),
    money("c.monthly"),
    { id: "c.hasTotal", type: "boolean" },
    { id: "c.months", type: "count", unit: "months" },
    { id: "c.isOpenEnded", type: "boolean" },
    {
      id: "c.valueOre",
      type: "ore",
      derive: {
        op: "contract-value",
        stated: "c.estimate",
        hasTotalPrice: "c.hasTotal",
        payments: "c.payments",
        monthly: "c.monthly",
        months: "c.months",
        isOpenEnded: "c.isOpenEnded",
        maxMonths: "value.most-months",
        add: [],
      },
    },
  ],
  [parameter("value.most-months", "integer", value("48", { from: "2017-01-01" }))],
  { tables: [{ id: "kinds", citations: cited, rows: [{ from: "10000000", to: "10000000", value: "x" }] }] },
);
const program = programOf(law.at("2026-11-24"));
const slotOf = (id: string) => program.facts.slotOf.get(id)!;
const stating = (id: string, ...given: string[]) =>
  mayState(
    program,
    slotOf(id),
    law.data.facts.map((fact) => (given.includes(fact.id) ? "told" : undefined)),
  );

describe("a fact that takes another's place when it is stated", () => {
  test("may be stated where that other is not told", () => {
    for (const id of ["a.stated", "a.code", "a.fallback", "c.estimate"]) expect(stating(id)).toBe(true);
    expect(stating("a.stated", "c.payments")).toBe(true);
  });
  test.each([
    ["a.stated", "a.code"],
    ["a.stated", "a.fallback"],
    ["a.code", "a.fallback"],
    ["a.code", "a.stated"],
    ["c.estimate", "c.payments"],
    ["c.estimate", "c.monthly"],
    ["c.estimate", "c.hasTotal"],
  ])("%s may not where %s is told", (id, other) => {
    expect(stating(id, other)).toBe(false);
    expect(stating(id, id)).toBe(true);
  });
  test.each([
    ["a.fallback", "a.code"],
    ["a.fallback", "a.stated"],
    ["c.payments", "c.estimate"],
    ["c.months", "c.monthly"],
  ])("%s may, also where %s is told: it takes no place", (id, other) => {
    expect(stating(id, other)).toBe(true);
  });
  test("is on the list of those that can", () => {
    expect(takersOf(program).map((slot) => law.data.facts[slot]!.id)).toEqual([
      "a.code",
      "a.stated",
      "c.estimate",
    ]);
  });
});
