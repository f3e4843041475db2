import { describe, expect, test } from "vitest";
import { type AssessOptions, assessSync, type Case } from "../../src/index";
import type { Condition, Fact } from "../../src/law";
import { isTrue, leaf, parameter, ref, rule, smallLaw, supportRoute, value } from "../support/law";

const facts: Fact[] = [
  { id: "a.one", type: "boolean" },
  { id: "a.two", type: "boolean" },
  { id: "a.three", type: "boolean" },
  { id: "a.isUseful", type: "judgement" },
  { id: "a.staff", type: "count", unit: "persons" },
];
const instrument = (id: string, ...parts: Condition[]) =>
  rule(id, "instrument", { all: [ref("transfer.is-support"), ...parts] }, { family: "support" });
const few = leaf("few", "a.staff", "lessThan", { fact: "parameter.small.five" });

/** The routes stand in the law against the order of their ids, and in no order of burden. */
const law = smallLaw({
  facts,
  parameters: [parameter("small.five", "integer", value("5", { from: "2017-01-01" }))],
  rules: [
    supportRoute("route.z", [isTrue("a.one"), isTrue("a.isUseful")]),
    supportRoute("route.b", [isTrue("a.one"), few]),
    supportRoute("route.a", [isTrue("a.one"), isTrue("a.two")]),
    instrument("route.tool", isTrue("a.three")),
  ],
});

function asked(a: object, options: Partial<AssessOptions> = {}) {
  const input = { transfer: { nature: "support" }, a } as Case;
  const answer = assessSync(input, { on: "2024-06-15", law, detail: "full", goal: "all-routes", ...options });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.questions;
}
const factsAsked = (a: object, options: Partial<AssessOptions> = {}) =>
  asked(a, options)
    .map(({ fact }) => fact)
    .sort();

describe("what is asked", () => {
  test("of every route, also of those that are no route", () => {
    expect(factsAsked({})).toEqual(["a.isUseful", "a.one", "a.staff", "a.three", "a.two"]);
    expect(factsAsked({ one: false })).toEqual(["a.three"]);
  });
  test("until one route is open", () => {
    const options = { goal: "any-open-route" };
    expect(factsAsked({ one: true }, options)).toEqual(["a.isUseful", "a.staff", "a.two"]);
    expect(factsAsked({ one: true, two: true }, options)).toEqual([]);
    expect(factsAsked({ one: false }, options)).toEqual([]);
  });
  test("a route that is no route does not count as an open route", () => {
    expect(factsAsked({ three: true, one: true }, { goal: "any-open-route" })).toEqual([
      "a.isUseful",
      "a.staff",
      "a.two",
    ]);
  });
  test("of one route", () => {
    expect(factsAsked({}, { goal: "route.a" })).toEqual(["a.one", "a.two"]);
    expect(factsAsked({}, { goal: "route.tool" })).toEqual(["a.three"]);
  });
});

test("a question says what it is about, who can answer, on what ground, and for which routes", () => {
  const of = (fact: string) => asked({}).find((question) => question.fact === fact);
  expect(of("a.one")).toStrictEqual({
    fact: "a.one",
    type: "boolean",
    isJudgement: false,
    by: "anyone",
    grounds: ["the-act § 1"],
    routes: ["route.a", "route.b", "route.z"],
  });
  expect(of("a.staff")).toStrictEqual({
    fact: "a.staff",
    type: "count",
    unit: "persons",
    isJudgement: false,
    by: "anyone",
    grounds: ["the-act § 1"],
    routes: ["route.b"],
  });
  expect(of("a.isUseful")).toStrictEqual({
    fact: "a.isUseful",
    type: "judgement",
    isJudgement: true,
    by: "judgement",
    grounds: ["the-act § 1"],
    routes: ["route.z"],
  });
});
