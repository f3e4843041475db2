import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { assessOnJsonRules, assessUnder } from "../../src/assessment";
import { startRun } from "../../src/assessment/run";
import { compiledFindings, type Result } from "../../src/engine";
import { buildEngine } from "../../src/engine/json-rules";
import { jsonRulesFindings } from "../../src/engine/json-rules-findings";
import { assess, assessSync } from "../../src/index";
import type { Condition, Law } from "../../src/law";
import { condition, isTrue, leaf, parameter, ref, rule, smallLaw, supportRoute } from "../support/law";
import { opened } from "../support/opened";
import { randomCase, randomLaw } from "../support/random-law";
import { provedRuns } from "../support/runs";

const on = "2024-06-15";

function runOf(law: Law, input: object) {
  const started = startRun(law, input, on);
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  return started.run;
}

/** The meaning of a condition in a few lines, as slow and plain as can be. */
function meaning(law: Law, condition: Condition, facts: Record<string, unknown>): Result {
  const known = (id: string) =>
    id.startsWith("parameter.") ? law.at(on).parameters.get(id.slice(10))!.value : facts[id];
  if ("all" in condition)
    return fold(
      condition.all.map((one) => meaning(law, one, facts)),
      "unmet",
      "met",
    );
  if ("any" in condition)
    return fold(
      condition.any.map((one) => meaning(law, one, facts)),
      "met",
      "unmet",
    );
  if ("not" in condition)
    return ({ met: "unmet", unmet: "met", unknown: "unknown" } as const)[meaning(law, condition.not, facts)];
  if ("condition" in condition)
    return meaning(
      law,
      law.data.rules.find((one) => one.id === condition.condition)!.versions[0]!.conditions!,
      facts,
    );
  const a = known(condition.fact);
  const b =
    typeof condition.value === "object" && !Array.isArray(condition.value)
      ? known(condition.value.fact)
      : condition.value;
  if (a === undefined || b === undefined) return "unknown";
  const [x, y] = [a as number, b as number];
  const list = b as unknown[];
  const holds = {
    equal: () => a === b,
    notEqual: () => a !== b,
    in: () => list.includes(a),
    notIn: () => !list.includes(a),
    lessThan: () => x < y,
    lessThanInclusive: () => x <= y,
    greaterThan: () => x > y,
    greaterThanInclusive: () => x >= y,
  };
  return holds[condition.operator]() ? "met" : "unmet";
}

function fold(parts: Result[], decisive: Result, otherwise: Result): Result {
  return parts.includes(decisive) ? decisive : parts.includes("unknown") ? "unknown" : otherwise;
}

describe("random laws and random cases", () => {
  test("the compiled walk means what a plain evaluator says", () => {
    fc.assert(
      fc.property(randomLaw, randomCase, (law, input) => {
        const { program, state } = runOf(law, input);
        const facts = Object.fromEntries(Object.entries(input.a).map(([key, one]) => [`a.${key}`, one]));
        const findings = compiledFindings(program, state.values);
        for (const { id, versions } of law.data.rules)
          expect(`${id} ${findings.result(id)}`).toBe(
            `${id} ${meaning(law, versions[0]!.conditions!, facts)}`,
          );
      }),
      { numRuns: provedRuns(300), seed: 20261124 },
    );
  });

  test("both evaluators give the same bytes, every trace included", async () => {
    await fc.assert(
      fc.asyncProperty(randomLaw, randomCase, async (law, input) => {
        const { program, state } = runOf(law, input);
        const compiled = compiledFindings(program, state.values);
        const onEngine = await jsonRulesFindings(program, state.values);
        for (const { id } of law.data.rules) {
          expect(JSON.stringify(opened(onEngine.trace(id)))).toBe(JSON.stringify(opened(compiled.trace(id))));
          expect(onEngine.result(id)).toBe(compiled.result(id));
        }
      }),
      { numRuns: provedRuns(300), seed: 20261125 },
    );
  });

  test("learning a fact never turns met to unmet or back", () => {
    fc.assert(
      fc.property(randomLaw, randomCase, randomCase, (law, some, more) => {
        const wider = {
          a: {
            ...more.a,
            ...Object.fromEntries(Object.entries(some.a).filter(([, one]) => one !== undefined)),
          },
        };
        const [before, after] = [some, wider].map((input) => {
          const { program, state } = runOf(law, input);
          return compiledFindings(program, state.values);
        });
        for (const { id } of law.data.rules)
          if (before!.result(id) !== "unknown") expect(after!.result(id)).toBe(before!.result(id));
      }),
      { numRuns: provedRuns(300), seed: 20261126 },
    );
  });
});

describe("what is known of json-rules-engine", () => {
  const law = smallLaw({
    facts: [
      { id: "actor.isListed", type: "boolean" },
      { id: "actor.staff", type: "count", unit: "persons" },
    ],
    parameters: [parameter("small.most", "integer", "50")],
    rules: [
      condition("small.is-listed", { all: [isTrue("actor.isListed")] }),
      condition("small.is-not-listed", { not: isTrue("actor.isListed") }),
      condition("small.not-few", {
        all: [{ not: leaf("few", "actor.staff", "lessThan", { fact: "parameter.small.most" }) }],
      }),
      rule("small.in-a-gap", "condition", undefined, { version: { gap: true } }),
      condition("small.not-in-a-gap", { not: ref("small.in-a-gap") }),
      supportRoute("small.route", [ref("small.is-listed")]),
    ],
  });

  test("its own events take the negation of an unknown as met; the findings do not", async () => {
    const { program, state } = runOf(law, {});
    const { events } = await buildEngine({ Engine }, program, state.values).run();
    expect(events.map((event) => event.params?.id)).toContain("small.is-not-listed");
    const findings = await jsonRulesFindings(program, state.values);
    expect(findings.result("small.is-not-listed")).toBe("unknown");
    expect(findings.result("small.not-few")).toBe("unknown");
  });

  test("a fact that is declared and not known is no error, and unknown", async () => {
    const { program, state } = runOf(law, {});
    const compiled = compiledFindings(program, state.values).trace("small.is-listed");
    const trace = (await jsonRulesFindings(program, state.values)).trace("small.is-listed");
    expect(opened(compiled)).toStrictEqual(opened(trace));
    expect(opened(trace)).toStrictEqual({
      kind: "rule",
      id: "small.is-listed",
      result: "unknown",
      state: "in-force",
      part: {
        kind: "all",
        result: "unknown",
        parts: [
          {
            kind: "leaf",
            id: "small.is-listed#actor-is-listed-is-true",
            result: "unknown",
            fact: "actor.isListed",
            operator: "equal",
            expected: true,
          },
        ],
      },
    });
  });

  test("a fact that is misspelt is an error, not an unknown", async () => {
    const { program, state } = runOf(law, { actor: { isListed: true } });
    const engine = buildEngine({ Engine }, program, state.values);
    engine.addRule({
      conditions: { all: [{ fact: "actor.isLited", operator: "equal", value: true }] },
      event: { type: "x" },
    });
    await expect(engine.run()).rejects.toThrow(/Undefined fact: actor\.isLited/);
  });

  test("a condition with a path is refused when it runs", async () => {
    const { program, state } = runOf(law, { actor: { isListed: true } });
    const engine = buildEngine({ Engine }, program, state.values);
    engine.addFact("an-object", { inner: true } as never);
    engine.addRule({
      conditions: { all: [{ fact: "an-object", path: "$.inner", operator: "equal", value: true }] },
      event: { type: "x" },
    });
    await expect(engine.run()).rejects.toThrow(/path is not allowed/);
  });

  test("a gap is unmet and its negation met, in both evaluators", async () => {
    const { program, state } = runOf(law, {});
    for (const findings of [
      compiledFindings(program, state.values),
      await jsonRulesFindings(program, state.values),
    ]) {
      expect(findings.result("small.in-a-gap")).toBe("unmet");
      expect(findings.result("small.not-in-a-gap")).toBe("met");
      expect(opened(findings.trace("small.in-a-gap"))).toEqual({
        kind: "rule",
        id: "small.in-a-gap",
        result: "unmet",
        state: "gap",
      });
    }
  });

  test("the law of a date that is not covered is unknown, and so is its negation", async () => {
    const started = startRun(law, { actor: { isListed: true, staff: 5 } }, "2019-12-31");
    if ("issues" in started) throw new Error("no issues were expected");
    const { program, state } = started.run;
    for (const findings of [
      compiledFindings(program, state.values),
      await jsonRulesFindings(program, state.values),
    ])
      for (const { id } of law.data.rules)
        expect(`${id} ${findings.result(id)} ${findings.trace(id).state}`).toBe(`${id} unknown not-covered`);
  });

  test("fifty overlapping runs give fifty right answers", async () => {
    const inputs = Array.from({ length: 50 }, (_, index) => ({
      transfer: { nature: "support" },
      actor: index % 3 === 0 ? {} : { isListed: index % 3 === 1, staff: index },
    }));
    const answers = await Promise.all(inputs.map((input) => assessOnJsonRules(law, input, { on })));
    answers.forEach((answer, index) => {
      expect(answer.ok && answer.routes[0]!.verdict).toBe(["undetermined", "open", "closed"][index % 3]);
      expect(JSON.stringify(answer)).toBe(JSON.stringify(assessUnder(law, inputs[index], { on })));
    });
  });
});

test("twenty overlapping runs on the national law, on many dates, give the same bytes as one after the other", async () => {
  const dates = ["2018-06-01", "2021-01-01", "2024-05-01", "2024-12-01", "2026-11-24"];
  const runs = Array.from({ length: 20 }, (_, index) => ({
    input: {
      transfer: { nature: index % 2 ? "purchase" : "support" } as const,
      contract: { estimatedValue: 220_000 * (index + 1) },
    },
    options: { on: dates[index % dates.length]!, detail: "trace" as const },
  }));
  const answers = await Promise.all(runs.map(({ input, options }) => assess(input, options)));
  for (const [index, { input, options }] of runs.entries())
    expect(JSON.stringify(answers[index])).toBe(JSON.stringify(assessSync(input, options)));
});
