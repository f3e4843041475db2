import { describe, expect, test } from "vitest";
import { assessSync, type Case } from "../../src/index";
import type { Condition, Operator } from "../../src/law";
import { condition, leaf, parameter, smallLaw, supportRoute, value } from "../support/law";

const since = { from: "2017-01-01" };
const total = (id: string, operator: Operator, limit: string) =>
  leaf(id, "d.totalOre", operator, { fact: `parameter.small.${limit}` });
const ofItself = (operator: Operator, limit: string) =>
  leaf("own", "d.ownOre", operator, { fact: `parameter.small.${limit}` });
const ofStaff = leaf("staff", "a.staff", "lessThan", { fact: "parameter.small.few" });
const ceiling = total("ceiling", "lessThanInclusive", "ceiling");

/** What may still be given under a ceiling of NOK 1,000 on all that was given, NOK 200 of it before, and under what is asked beside it. */
const left = (beside: Condition[], told?: object) => headroom(beside, told)?.left.amount;

function headroom(beside: Condition[], told: object = { earlier: 200 }, more: object = {}) {
  const law = smallLaw({
    facts: [
      { id: "a.earlier", type: "money", unit: "NOK" },
      { id: "transfer.amount", type: "money", unit: "NOK", changeable: "municipality" },
      { id: "a.staff", type: "count", unit: "persons" },
      { id: "a.word", type: "enum", values: ["x", "y"] },
      { id: "rate.eurNok", type: "decimal", unit: "NOK per EUR" },
      {
        id: "d.ownOre",
        type: "ore",
        derive: { op: "amount", money: "transfer.amount", currency: "NOK", round: "up" },
      },
      {
        id: "d.earlierOre",
        type: "ore",
        derive: { op: "amount", money: "a.earlier", currency: "NOK", round: "up" },
      },
      { id: "d.totalOre", type: "ore", derive: { op: "sum", facts: ["d.earlierOre", "d.ownOre"] } },
    ],
    parameters: [
      parameter("small.ceiling", "ore", value("1000", since)),
      parameter("small.limit", "ore", value("800", since)),
      parameter("small.least", "ore", value("300", since)),
      parameter("small.few", "integer", value("5", since)),
    ],
    rules: [
      condition("r.uses", {
        all: [ofStaff, total("limit", "lessThan", "limit"), ofItself("lessThan", "least")],
      }),
      supportRoute("grant.small", [ceiling, ...beside], {
        version: { ceiling: { parameter: "small.ceiling", total: "d.totalOre" } },
      }),
    ],
  });
  const answer = assessSync({ transfer: { nature: "support" }, a: told, ...more } as Case, {
    on: "2026-11-24",
    law,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.routes[0]!.headroom;
}

test("a ceiling in kroner is told in kroner alone, whatever the rate", () => {
  const nok = (amount: string) => ({ amount, currency: "NOK" });
  const told = { ceiling: nok("1000.00"), left: nok("800.00") };
  expect(headroom([])).toEqual(told);
  expect(headroom([], { earlier: 200 }, { rate: { eurNok: "11.5" } })).toEqual(told);
});

describe("what is left", () => {
  test.each<[string, Condition[], string]>([
    ["under the ceiling alone", [], "800.00"],
    ["where all must be at most 800", [total("limit", "lessThanInclusive", "limit")], "600.00"],
    ["where all must be less than 800", [total("limit", "lessThan", "limit")], "599.99"],
    ["where it must itself be at most 300", [ofItself("lessThanInclusive", "least")], "300.00"],
    ["where it must itself be less than 800", [ofItself("lessThan", "limit")], "799.99"],
    [
      "where it must itself be less than 300, and all less than 800",
      [ofItself("lessThan", "least"), total("limit", "lessThan", "limit")],
      "299.99",
    ],
    [
      "beside what has nothing to do with it",
      [
        ofStaff,
        leaf("word", "a.word", "in", ["x"]),
        leaf("earlier", "d.earlierOre", "lessThan", { fact: "parameter.small.limit" }),
      ],
      "800.00",
    ],
  ])("%s", (_, beside, amount) => {
    expect(left(beside)).toBe(amount);
    expect(left(beside, { earlier: 200, staff: 4, word: "x" })).toBe(amount);
    expect(left(beside, { earlier: 200, staff: 9, word: "y" })).toBe(amount);
  });

  test("is nothing where all was given before, and not said where that is not known", () => {
    expect(left([], { earlier: 1000 })).toBe("0.00");
    expect(left([], { earlier: 1200 })).toBe("0.00");
    expect(left([], {})).toBeUndefined();
  });
});
