import { describe, expect, test } from "vitest";
import { startRun } from "../../../src/assessment/run";
import { Completions, diagramSize, programOf } from "../../../src/engine";
import { buildDiagram } from "../../../src/engine/diagram/build";
import { resultOf } from "../../../src/engine/result";
import type { Condition } from "../../../src/law";
import { nationalLaw } from "../../../src/national-law";
import { answerOf, warningsOf } from "../../support/assess";
import { isTrue, smallLaw, supportRoute } from "../../support/law";
import { lawOfMunicipality } from "../../support/packs";

const on = "2024-06-15";

/** A route whose diagram has 2 to the power of `pairs` nodes: all first facts are asked before all second ones. */
function lawOfPairs(pairs: number) {
  const numbers = Array.from({ length: pairs }, (_, index) => index);
  const facts = numbers.flatMap((number) => [`a.first${number}`, `a.second${number}`]);
  const inOrder: Condition = {
    all: [...numbers.map((n) => isTrue(`a.first${n}`)), ...numbers.map((n) => isTrue(`a.second${n}`))],
  };
  const inPairs = numbers.map((n) => ({ all: [isTrue(`a.first${n}`), isTrue(`a.second${n}`)] }));
  return smallLaw({
    facts: facts.map((id) => ({ id, type: "boolean" })),
    rules: [
      supportRoute("small.pairs", [{ any: [inOrder, ...inPairs] }]),
      supportRoute("small.either-way", [{ any: [isTrue("a.first0"), { not: isTrue("a.first0") }] }]),
    ],
    order: ["small.pairs", "small.either-way"],
  });
}

const support = { transfer: { nature: "support" } };

describe("a rule with more nodes than are built", () => {
  const law = lawOfPairs(8);
  const resultsIn = (most: number, first: string, second: string) => {
    const started = startRun(law, support, on);
    if ("issues" in started) throw new Error(JSON.stringify(started.issues));
    const { program, state } = started.run;
    const completions = new Completions(program, buildDiagram(program, most));
    return [first, second].map((id) => {
      const position = program.positionOf.get(id)!;
      return `${id} ${resultOf(completions.result(state, position))} ${completions.isTooLarge(position)}`;
    });
  };

  test("is decided by Kleene's logic, and the others by all completions", () => {
    expect(resultsIn(100, "small.pairs", "small.either-way")).toEqual([
      "small.pairs unknown true",
      "small.either-way met false",
    ]);
  });

  test("is the same one, whatever was asked before", () => {
    expect(resultsIn(100, "small.either-way", "small.pairs")).toEqual([
      "small.either-way met false",
      "small.pairs unknown true",
    ]);
    expect(resultsIn(100, "small.pairs", "small.pairs")).toEqual([
      "small.pairs unknown true",
      "small.pairs unknown true",
    ]);
  });

  test("under the bound is built", () => {
    expect(resultsIn(1000, "small.pairs", "small.either-way")).toEqual([
      "small.pairs unknown false",
      "small.either-way met false",
    ]);
  });
});

describe("a law over the bound of the engine", () => {
  const law = lawOfPairs(18);

  test("is told of in a warning that names the route", async () => {
    expect(warningsOf(await answerOf(law, support, { on }), "not-exact")).toEqual([
      { code: "not-exact", routes: ["small.pairs"] },
    ]);
  });

  test("of which no conditions are left open gives no warning", async () => {
    const complete = { ...support, a: { first0: true, second0: true } };
    expect(warningsOf(await answerOf(law, complete, { on }), "not-exact")).toEqual([]);
  });

  test("asks for all that the conditions of the route leave open", async () => {
    const { questions } = await answerOf(law, support, { on, goal: "all-routes" });
    expect(questions.filter(({ fact }) => fact.startsWith("a."))).toHaveLength(36);
  });

  test("counts as more nodes than are allowed, and names the route first", () => {
    const { nodes, most, rules } = diagramSize(programOf(law.at(on)));
    expect(nodes).toBeGreaterThan(most);
    expect(rules[0]).toEqual({ id: "small.pairs", nodes: undefined });
  });
});

test("the national law is far under the bound", () => {
  const { nodes, most } = diagramSize(programOf(nationalLaw.at("2026-11-30")));
  expect(nodes).toBeLessThan(most / 10);
});

test("schemes that are not held yet do not repeat the routes that others rest on", () => {
  const law = lawOfMunicipality("kristiansand");
  const [before, now] = ["2018-01-01", "2026-11-30"].map((day) => diagramSize(programOf(law.at(day))).nodes);
  expect(before).toBeLessThan(2 * now!);
});
