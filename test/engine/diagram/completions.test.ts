import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startRun } from "../../../src/assessment/run";
import { Completions, completionsOf, programOf, spokenIn, UNKNOWN } from "../../../src/engine";
import { resultOf } from "../../../src/engine/result";
import { assessSync, nationalLaw } from "../../../src/index";
import { benchCases } from "../../../tools/bench/cases";
import { fixtureFiles, lawOf } from "../../support/fixtures";
import { condition, isTrue, leaf, parameter, ref, smallLaw, value } from "../../support/law";
import { flatCases, nest } from "../../support/random-case";

const on = "2024-06-15";

function resultIn(law: ReturnType<typeof smallLaw>, rule: string, a: object): string {
  const started = startRun(law, { a }, on);
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  const { program, state } = started.run;
  const position = program.positionOf.get(rule)!;
  return resultOf(completionsOf(program).result(state, position));
}

describe("a part that cannot be more than its whole", () => {
  const law = smallLaw({
    facts: [
      { id: "a.part", type: "count", unit: "persons" },
      { id: "a.whole", type: "count", unit: "persons" },
    ],
    constraints: [{ id: "part-of-whole", kind: "at-most", fact: "a.part", than: "a.whole" }],
    parameters: [parameter("small.three", "integer", value("3", { from: "2017-01-01" }))],
    rules: [
      condition("r.many", {
        all: [leaf("many", "a.part", "greaterThanInclusive", { fact: "parameter.small.three" })],
      }),
      condition("r.many-of-few", {
        all: [
          leaf("many", "a.part", "greaterThanInclusive", { fact: "parameter.small.three" }),
          leaf("few", "a.whole", "lessThan", { fact: "parameter.small.three" }),
        ],
      }),
    ],
  });

  test.each<[number | undefined, string]>([
    [0, "unmet"],
    [2, "unmet"],
    [3, "unknown"],
    [4, "unknown"],
    [undefined, "unknown"],
  ])("of %s: three or more of them is %s", (whole, result) => {
    expect(resultIn(law, "r.many", whole === undefined ? {} : { whole })).toBe(result);
  });

  test("three or more of fewer than three is unmet, whatever they are", () => {
    expect(resultIn(law, "r.many-of-few", {})).toBe("unmet");
  });
});

describe("facts that do not go together", () => {
  const both = { all: [isTrue("a.one"), isTrue("a.two")] };
  const law = smallLaw({
    facts: [
      { id: "a.one", type: "boolean" },
      { id: "a.two", type: "boolean" },
      { id: "a.three", type: "boolean" },
    ],
    constraints: [
      { id: "not-both", kind: "excluded", conditions: both },
      {
        id: "not-two-and-three",
        kind: "excluded",
        conditions: { all: [isTrue("a.two"), isTrue("a.three")] },
      },
    ],
    rules: [
      condition("r.both", both),
      condition("r.one-but-two", { all: [isTrue("a.one"), { not: isTrue("a.two") }] }),
    ],
  });

  test.each<[string, object, string]>([
    ["r.both", {}, "unmet"],
    ["r.both", { one: true }, "unmet"],
    ["r.one-but-two", { one: true }, "met"],
    ["r.one-but-two", { three: true }, "unknown"],
    ["r.both", { one: true, two: true }, "met"],
  ])("%s of %j is %s", (rule, a, result) => {
    expect(resultIn(law, rule, a)).toBe(result);
  });
});

describe("a fact of which it counts whether it is stated", () => {
  const law = smallLaw({
    facts: [
      { id: "a.claim", type: "enum", values: ["x", "y"] },
      { id: "a.kind", type: "enum", values: ["x", "y"] },
      { id: "a.sign", type: "boolean" },
      { id: "d.isClaimed", type: "boolean", derive: { op: "is-given", fact: "a.claim" } },
      { id: "d.isStated", type: "boolean", derive: { op: "is-given", fact: "a.kind" } },
    ],
    rules: [
      condition("r.claimed", {
        all: [leaf("is-claimed", "d.isClaimed", "equal", true), leaf("x", "a.claim", "equal", "x")],
      }),
      condition("r.by-sign", {
        any: [
          leaf("x", "a.kind", "equal", "x"),
          { all: [leaf("not-stated", "d.isStated", "equal", false), isTrue("a.sign")] },
        ],
      }),
      condition("r.any-kind", {
        any: [leaf("x", "a.kind", "equal", "x"), leaf("y", "a.kind", "equal", "y"), ref("r.claimed")],
      }),
    ],
  });

  test.each<[string, string, object, string]>([
    ["a claim is not made by saying nothing", "r.claimed", {}, "unmet"],
    ["a claim that is made holds", "r.claimed", { claim: "x" }, "met"],
    ["what is asked may still be stated", "r.by-sign", {}, "unknown"],
    [
      "signs tell as long as it is not, and it may be stated otherwise",
      "r.by-sign",
      { sign: true },
      "unknown",
    ],
    ["signs do not tell once it is stated", "r.by-sign", { kind: "y", sign: true }, "unmet"],
    ["every answer is enough", "r.any-kind", {}, "met"],
  ])("%s", (_name, rule, a, result) => {
    expect(resultIn(law, rule, a)).toBe(result);
  });
});

/** A known result of Kleene's logic holds for every completion, unless a fact may still be stated that is not. */
test("the diagram agrees with the conditions on every fixture of the national law that asks every question", () => {
  let checked = 0;
  const files = fixtureFiles("fixtures/cases/procurement/every-question-answered.json");
  for (const fixture of files.flatMap(({ fixtures }) => fixtures)) {
    const started = startRun(lawOf(fixture), fixture.case, fixture.on);
    if ("issues" in started) throw new Error(fixture.name);
    const { program, state } = started.run;
    const results = program.evaluate(state.values);
    const wrong = spokenIn(program).filter((position) => {
      const found = completionsOf(program).result(state, position);
      checked++;
      return results[position] !== UNKNOWN && found !== results[position];
    });
    expect(wrong.map((position) => program.rules[position]!.rule.id)).toEqual([]);
  }
  expect(checked).toBeGreaterThan(1000);
});

test("what is left open is asked: whether there is a total price, where every other answer is missing", () => {
  const half = benchCases.find(({ name }) => name === "half-missing")!;
  const answer = assessSync(half.case, { on: half.on, law: nationalLaw });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  expect(answer.questions.map(({ fact }) => fact)).toContain("contract.hasTotalPrice");
});

test("a case that is like the one before comes out as if it came first", () => {
  const date = "2026-11-24";
  const program = programOf(nationalLaw.at(date));
  const [kept, anew] = [new Completions(program), new Completions(program)];
  const positions = spokenIn(program);
  const given = [...nationalLaw.data.facts.keys()].filter((slot) => !program.facts.isDerived(slot));
  const pick = fc.record({
    unknown: fc.array(fc.constantFrom(...given), { maxLength: 4 }),
    asked: fc.array(fc.constantFrom(...positions), { minLength: 3, maxLength: 6 }),
  });
  const steps = fc.array(pick, { minLength: 8, maxLength: 8 });
  for (const [flat, picks] of fc.sample(fc.tuple(flatCases(nationalLaw, 0.9), steps), {
    seed: 19,
    numRuns: 25,
  })) {
    const started = startRun(nationalLaw, nest(flat), date);
    if ("issues" in started) throw new Error(JSON.stringify(started.issues));
    for (const { unknown, asked } of picks) {
      const { contradicted } = started.run.state;
      const state = { on: date, values: [...started.run.given], contradicted };
      for (const slot of unknown) state.values[slot] = undefined;
      program.facts.derive(state);
      for (const position of asked) {
        /** A case of another day keeps nothing. */
        anew.result(program.facts.nothing, position);
        const what = [flat, unknown, program.rules[position]!.rule.id];
        expect([...what, kept.result(state, position)]).toEqual([...what, anew.result(state, position)]);
        expect([...kept.relevant(state, position)].sort()).toEqual(
          [...anew.relevant(state, position)].sort(),
        );
      }
    }
  }
});
