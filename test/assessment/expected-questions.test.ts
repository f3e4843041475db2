import { describe, expect, test } from "vitest";
import { type Aim, ExpectedQuestions } from "../../src/assessment/questions/expected-questions";
import { startRun } from "../../src/assessment/run";
import type { Condition, Fact } from "../../src/law";
import { condition, isTrue, leaf, parameter, smallLaw, value } from "../support/law";

/** Worked out by hand: yes and no are as likely; of words each is; of numbers, each stretch between the limits of the law. */

const from = "2017-01-01";
const flags = ["one", "two", "three", "four"].map((name): Fact => ({ id: `a.${name}`, type: "boolean" }));
const [one, two, three, four] = ["one", "two", "three", "four"].map((name) => isTrue(`a.${name}`)) as [
  Condition,
  Condition,
  Condition,
  Condition,
];
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const not = (part: Condition): Condition => ({ not: part });
const kind = (...words: string[]) => leaf(words.join("-or-"), "a.kind", "in", words);
const few = (of: "four" | "six") =>
  leaf(`under-${of}`, "a.few", "lessThan", { fact: `parameter.small.${of}` });

const facts: Fact[] = [
  ...flags,
  { id: "a.kind", type: "enum", values: ["x", "y", "z", "w"] },
  { id: "a.few", type: "count", unit: "persons" },
  { id: "a.many", type: "count", unit: "persons" },
  { id: "a.code", type: "code" },
  { id: "d.product", type: "integer", derive: { op: "times", fact: "a.few", count: "a.many" } },
];
const uses = condition("r.uses", all(few("four"), few("six")));

interface Asked {
  conditions: Condition | Condition[];
  told?: object;
  aim?: Aim;
  skip?: string[];
}

function expectedOf({ conditions, told = {}, aim = "settle-all", skip = [] }: Asked) {
  const routes = [conditions].flat().map((one, index) => condition(`r.route-${index}`, { all: [one] }));
  const law = smallLaw({
    facts,
    parameters: [
      parameter("small.four", "integer", value("4", { from })),
      parameter("small.six", "integer", value("6", { from })),
    ],
    rules: [...routes, uses],
  });
  const started = startRun(law, { a: told }, "2026-11-24");
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  const { program, state } = started.run;
  const slotOf = (id: string) => program.facts.slotOf.get(`a.${id}`)!;
  const positions = routes.map(({ id }) => program.positionOf.get(id)!);
  const expected = new ExpectedQuestions(program, state, positions, aim, new Set(skip.map(slotOf)));
  const inWords = (chances: Float64Array) =>
    Object.fromEntries(
      [...chances].flatMap((chance, slot) =>
        chance > 0 ? [[law.data.facts[slot]!.id.slice(2), Number(chance.toFixed(4))]] : [],
      ),
    );
  return {
    asked: inWords(expected.asked),
    calls: inWords(expected.calls),
    factsOf: (route: number) =>
      [...expected.factsOf(route)].map((slot) => law.data.facts[slot]!.id.slice(2)).sort(),
    leftWith(id: string, answer: unknown) {
      const next = { on: state.on, values: [...state.values] };
      next.values[slotOf(id)] = answer;
      program.facts.deriveFrom(slotOf(id), next);
      return expected.totalWith(slotOf(id), next);
    },
  };
}

describe("the chance that a fact is asked", () => {
  test.each<[string, Asked, Record<string, number>]>([
    ["certain, where it is the only one", { conditions: one }, { one: 1 }],
    ["none, where it is known", { conditions: all(one, two), told: { one: true } }, { two: 1 }],
    ["none, where the rest settles it", { conditions: all(one, two), told: { one: false } }, {}],
    [
      "of the second of two that must both be met: one half",
      { conditions: all(one, two) },
      { one: 1, two: 0.5 },
    ],
    [
      "of the second of two of which one is enough: one half",
      { conditions: any(one, two) },
      { one: 1, two: 0.5 },
    ],
    ["of the third: a quarter", { conditions: all(one, two, three) }, { one: 1, two: 0.5, three: 0.25 }],
    ["the same turned round", { conditions: not(all(one, two)) }, { one: 1, two: 0.5 }],
    [
      "last where it seldom ends an all",
      { conditions: all(kind("x", "y", "z"), one) },
      { one: 1, kind: 0.5 },
    ],
    ["first where it often ends an all", { conditions: all(one, kind("x")) }, { kind: 1, one: 0.25 }],
    [
      "first where it often ends an any",
      { conditions: any(one, kind("x", "y", "z")) },
      { kind: 1, one: 0.25 },
    ],
    ["last where it seldom ends an any", { conditions: any(kind("x"), one) }, { one: 1, kind: 0.5 }],
    ["under the lower of two limits: one third", { conditions: any(few("four"), one) }, { one: 1, few: 0.5 }],
    ["under the higher: two thirds", { conditions: any(one, few("six")) }, { few: 1, one: 0.3333 }],
    [
      "what all words meet is not certain",
      { conditions: any(kind("x", "y", "z", "w"), one) },
      { kind: 1, one: 0.125 },
    ],
    [
      "a code is as likely as not",
      { conditions: all(leaf("c", "a.code", "equal", "11111111"), one) },
      { code: 1, one: 0.5 },
    ],
    [
      "a product asks for both its factors",
      { conditions: all(leaf("p", "d.product", "lessThan", { fact: "a.few" })) },
      { few: 1, many: 1 },
    ],
    [
      "two questions for one answer come after one",
      { conditions: all(leaf("p", "d.product", "equal", { fact: "d.product" }), one) },
      { one: 1, few: 0.5, many: 0.5 },
    ],
    [
      "cheap first in a group of groups",
      { conditions: all(any(one, two), three) },
      { three: 1, one: 0.5, two: 0.25 },
    ],
    [
      "what cannot be had is not asked, nor does it open an all",
      { conditions: all(one, two), skip: ["two"] },
      { one: 1 },
    ],
    ["nor what depends on it alone", { conditions: any(all(one), two), skip: ["one"] }, { two: 1 }],
    ["two routes ask for the same once", { conditions: [one, all(one, two)] }, { one: 1, two: 0.5 }],
    [
      "two routes ask for the same later",
      { conditions: [all(two, one), all(three, one)] },
      { two: 1, three: 1, one: 0.75 },
    ],
    [
      "one open route is enough: the likeliest first",
      { conditions: [all(one, two), three], aim: "open-one" },
      { three: 1, one: 0.5, two: 0.25 },
    ],
    [
      "one open route is enough: what cannot open is left",
      { conditions: [all(one, two), three], aim: "open-one", told: { one: false } },
      { three: 1 },
    ],
    [
      "one route is open already",
      { conditions: [all(one, two), three], aim: "open-one", told: { three: true } },
      {},
    ],
    [
      "not so, where all are to be settled",
      { conditions: [all(one, two), three], told: { three: true } },
      { one: 1, two: 0.5 },
    ],
  ])("%s", (_, asked, chances) => {
    expect(expectedOf(asked).asked).toEqual(chances);
  });

  test("is told apart from how often it is called for", () => {
    const { calls } = expectedOf({ conditions: [one, all(one, two), all(three, two)] });
    expect(calls).toEqual({ one: 2, two: 1, three: 1 });
  });
});

describe("the questions that are expected to remain", () => {
  test.each<[string, Asked, string, unknown, number]>([
    ["none after no, where all must be met", { conditions: all(one, two, three) }, "one", false, 0],
    ["one and a half after yes", { conditions: all(one, two, three) }, "one", true, 1.5],
    ["after the second is known", { conditions: all(one, two, three) }, "two", true, 1.5],
    ["of all routes", { conditions: [all(one, two), all(one, three, four)] }, "one", true, 2.5],
    [
      "of all routes, one of which is settled",
      { conditions: [all(one, two), all(three, four)] },
      "one",
      false,
      1.5,
    ],
    [
      "until one route is open",
      { conditions: [all(one, two), all(three, four)], aim: "open-one" },
      "one",
      true,
      1.75,
    ],
    ["none when one route is open", { conditions: [one, all(two, three)], aim: "open-one" }, "one", true, 0],
    [
      "after an answer that a product needs",
      { conditions: all(leaf("p", "d.product", "equal", { fact: "d.product" })) },
      "few",
      2,
      1,
    ],
  ])("%s", (_, asked, id, answer, left) => {
    const expected = expectedOf(asked);
    expect(expected.leftWith(id, answer)).toBeCloseTo(left);
    expect(expected.leftWith(id, answer)).toBeCloseTo(left);
  });

  test("the expected itself stands", () => {
    const asked = { conditions: [all(one, two), any(one, three)] };
    const expected = expectedOf(asked);
    const before = expected.leftWith("two", true);
    expected.leftWith("one", true);
    expected.leftWith("one", false);
    expect(expected.leftWith("two", true)).toBe(before);
    expect(expected.factsOf(0)).toEqual(expectedOf(asked).factsOf(0));
  });
});

test("the facts that a route can come to depend on", () => {
  const { factsOf } = expectedOf({
    conditions: [all(one, any(two, not(three))), all(four, one), all(two)],
    told: { four: false },
    skip: ["three"],
  });
  expect([0, 1, 2].map(factsOf)).toEqual([["one", "two"], [], ["two"]]);
});
