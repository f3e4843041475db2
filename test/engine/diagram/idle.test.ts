import { describe, expect, test } from "vitest";
import { idleRules, programOf } from "../../../src/engine";
import type { Condition } from "../../../src/law";
import { nationalLaw } from "../../../src/national-law";
import { isTrue, leaf, rule, smallLaw } from "../../support/law";

const facts = [
  { id: "a.one", type: "boolean" as const },
  { id: "a.two", type: "boolean" as const },
  { id: "a.few", type: "count" as const, unit: "x" },
  { id: "a.limit", type: "count" as const, unit: "x" },
];

function idleIn(classes: Record<string, Condition>) {
  const law = smallLaw({
    facts,
    rules: Object.entries(classes).map(([id, conditions]) => rule(id, "class", conditions)),
  });
  return idleRules([programOf(law.at("2024-06-15"))]);
}

describe("rules that say nothing", () => {
  test("are those that no case meets, as below a limit and above it", () => {
    const few = (operator: "lessThan" | "greaterThan") =>
      leaf(operator.toLowerCase(), "a.few", operator, { fact: "a.limit" });
    expect(idleIn({ "actor.none": { all: [few("lessThan"), few("greaterThan")] } }).neverMet).toEqual([
      "actor.none",
    ]);
    expect(idleIn({ "actor.some": { any: [few("lessThan"), few("greaterThan")] } }).neverMet).toEqual([]);
  });

  test("are two that the same cases meet, however they are written", () => {
    const all: Condition = { all: [isTrue("a.one"), isTrue("a.two")] };
    const other: Condition = { not: { any: [{ not: isTrue("a.two") }, { not: isTrue("a.one") }] } };
    expect(idleIn({ "actor.one": all, "actor.other": { all: [other] } }).same).toEqual([
      ["actor.one", "actor.other"],
    ]);
    expect(idleIn({ "actor.one": all, "actor.any": { any: all.all as Condition[] } }).same).toEqual([]);
  });

  test("are none of the national law on the day to which it was read", () => {
    const program = programOf(nationalLaw.at(nationalLaw.verifiedTo));
    expect(idleRules([program])).toEqual({ neverMet: [], same: [] });
  });
});
