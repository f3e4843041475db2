import { describe, expect, test } from "vitest";
import { type ChangeSet, isWithin, Sets } from "../../src/assessment/remedies/sets";
import { startRun } from "../../src/assessment/run";
import type { Condition, Fact } from "../../src/law";
import { condition, isTrue, leaf, parameter, smallLaw, value } from "../support/law";

const changeable = "municipality" as const;
const flags = Array.from(
  { length: 9 },
  (_, number): Fact => ({ id: `a.flag${number}`, type: "boolean", changeable }),
);
const flag = (number: number) => isTrue(`a.flag${number}`);
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const not = (part: Condition): Condition => ({ not: part });
const few = (operator: "lessThan" | "greaterThanInclusive", of: "four" | "six") =>
  leaf(`${operator === "lessThan" ? "under" : "from"}-${of}`, "a.few", operator, {
    fact: `parameter.small.${of}`,
  });
const atMost = (of: "ten" | "twenty") =>
  leaf(`at-most-${of}`, "d.sumOre", "lessThanInclusive", { fact: `parameter.small.${of}` });
const kind = (word: string) => leaf(`is-${word}`, "a.kind", "equal", word);

const parameters = [
  parameter("small.four", "integer", value("4", { from: "2017-01-01" })),
  parameter("small.six", "integer", value("6", { from: "2017-01-01" })),
  parameter("small.ten", "ore", value("10", { from: "2017-01-01" })),
  parameter("small.twenty", "ore", value("20", { from: "2017-01-01" })),
];
const uses = condition(
  "r.uses",
  all(few("lessThan", "four"), few("lessThan", "six"), atMost("ten"), atMost("twenty")),
);

/** What would bring a condition about in a case, set by set, the smallest first. */
function sets(conditions: Condition, told: object = {}): string[] {
  const law = smallLaw({
    facts: [
      ...flags,
      { id: "a.few", type: "count", unit: "persons", changeable },
      { id: "a.kind", type: "enum", values: ["x", "y", "z"], changeable },
      { id: "a.fixed", type: "boolean" },
      { id: "a.sum", type: "money", unit: "NOK", changeable },
      { id: "rate.eurNok", type: "decimal", unit: "NOK per EUR" },
      { id: "d.sumOre", type: "ore", derive: { op: "amount", money: "a.sum", currency: "NOK", round: "up" } },
    ],
    parameters,
    rules: [condition("r.route", { all: [conditions] }), uses],
  });
  const started = startRun(law, { a: told }, "2026-11-24");
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  const { program, state } = started.run;
  const inWords = (set: ChangeSet) =>
    [...set]
      .map(([slot, one]) => `${law.data.facts[slot]!.id.slice(2)}=${JSON.stringify(one)}`)
      .sort()
      .join(" ");
  return new Sets(program, state).opening("r.route").map(inWords);
}

describe("which changes would bring a condition about", () => {
  test.each<[string, Condition, string[], object?]>([
    ["nothing, where it is met", flag(0), [""], { flag0: true }],
    ["each part of an all", all(flag(0), flag(1)), ["flag0=true flag1=true"]],
    ["of an all only what is not met", all(flag(0), flag(1)), ["flag1=true"], { flag0: true }],
    ["one part of an any", any(flag(0), flag(1)), ["flag0=true", "flag1=true"]],
    ["the contrary of what is not to be", not(flag(0)), ["flag0=false"]],
    ["one part of what is not to be all", not(all(flag(0), flag(1))), ["flag0=false", "flag1=false"]],
    ["no part of what is not to be any", not(any(flag(0), flag(1))), ["flag0=false flag1=false"]],
    ["the smallest first", any(all(flag(0), flag(1)), flag(2)), ["flag2=true", "flag0=true flag1=true"]],
    ["none that holds a smaller one", any(all(flag(0), flag(1)), flag(1)), ["flag1=true"]],
    ["none twice", any(flag(0), all(flag(0))), ["flag0=true"]],
    [
      "those of which only a part is in another",
      any(all(flag(0), flag(1)), all(flag(1), flag(2))),
      ["flag0=true flag1=true", "flag1=true flag2=true"],
    ],
    ["those of one fact with other values", any(kind("x"), kind("y")), ['kind="x"', 'kind="y"']],
    ["none where nobody can change a part", all(flag(0), isTrue("a.fixed")), []],
    ["none where a fact would have to be two things", all(kind("x"), kind("y")), []],
    ["none where a fact would have to be so and not so", all(flag(1), not(flag(1))), []],
    ["one value for two parts that ask for the same", all(kind("x"), any(kind("x"), flag(0))), ['kind="x"']],
    ["no more than three changes", all(flag(0), flag(1), flag(2)), ["flag0=true flag1=true flag2=true"]],
    ["none that takes four", all(flag(0), flag(1), flag(2), flag(3)), []],
    [
      "of two numbers the one that does for both, upwards",
      all(few("greaterThanInclusive", "four"), few("greaterThanInclusive", "six")),
      ["few=6"],
      { few: 2 },
    ],
    [
      "the same the other way round",
      all(few("greaterThanInclusive", "six"), few("greaterThanInclusive", "four")),
      ["few=6"],
      { few: 2 },
    ],
    ["and downwards", all(few("lessThan", "six"), few("lessThan", "four")), ["few=3"], { few: 9 }],
    ["no number where none is stated", few("lessThan", "six"), []],
    [
      "of two amounts the lower",
      all(atMost("twenty"), atMost("ten")),
      ['sum={"minor":1000,"currency":"NOK"}'],
      { sum: 30 },
    ],
    [
      "the same the other way round",
      all(atMost("ten"), atMost("twenty")),
      ['sum={"minor":1000,"currency":"NOK"}'],
      { sum: 30 },
    ],
    [
      "one amount for two parts that ask for the same",
      all(atMost("ten"), any(atMost("ten"), flag(0))),
      ['sum={"minor":1000,"currency":"NOK"}'],
      { sum: 30 },
    ],
    [
      "no amount in a currency whose rate is not known",
      atMost("ten"),
      [],
      { sum: { amount: 30, currency: "EUR" } },
    ],
  ])("%s", (_, conditions, found, told) => {
    expect(sets(conditions, told)).toEqual(found);
  });

  test("the first forty-eight of those that are as small", () => {
    const pairs = flags.flatMap((_, one) =>
      flags.slice(0, one).map((__, other) => all(flag(other), not(flag(one)))),
    );
    const others = flags.flatMap((_, one) =>
      flags.slice(0, one).map((__, other) => all(flag(one), not(flag(other)))),
    );
    expect([pairs.length, sets(any(...pairs)).length]).toEqual([36, 36]);
    expect(sets(any(...pairs, ...others))).toEqual([
      ...sets(any(...pairs)),
      ...sets(any(...others)).slice(0, 12),
    ]);
  });
});

test("a set is within another if the other changes all of it to the same", () => {
  const set = (...changes: [number, unknown][]) => new Map(changes);
  const nok = (minor: number) => ({ minor, currency: "NOK" });
  expect(isWithin(set(), set([1, true]))).toBe(true);
  expect(isWithin(set([1, true]), set([1, true], [2, "x"]))).toBe(true);
  expect(isWithin(set([1, nok(5)]), set([1, nok(5)]))).toBe(true);
  expect(isWithin(set([1, nok(5)]), set([1, nok(6)]))).toBe(false);
  expect(isWithin(set([1, true], [2, "x"]), set([1, true]))).toBe(false);
  expect(isWithin(set([1, true]), set([1, false]))).toBe(false);
});
