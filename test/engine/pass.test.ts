import fc from "fast-check";
import { expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { passOf, programOf, resultsOf } from "../../src/engine";
import { type Law, nationalLaw } from "../../src/index";
import { condition, isTrue, leaf, parameter, smallLaw } from "../support/law";
import { flatCases, lawDates, nest } from "../support/random-case";
import { provedRuns } from "../support/runs";
import { on, wideCase, wideLaw } from "../support/wide-law";

function expectTheSame(law: Law, flat: Record<string, unknown>, date: string) {
  const started = startRun(law, nest(flat), date);
  fc.pre("run" in started);
  const { program, state } = started.run;
  const walked = [...program.evaluate(state.values)];
  expect([...passOf(program)(state.values)]).toEqual(walked);
  expect([...resultsOf(program, state.values)]).toEqual(walked);
}

test("one pass through all conditions comes to what a walk through each rule does", () => {
  fc.assert(
    fc.property(flatCases(nationalLaw), fc.constantFrom(...lawDates(nationalLaw)), (flat, date) =>
      expectTheSame(nationalLaw, flat, date),
    ),
    { seed: 2611, numRuns: provedRuns(300) },
  );
});

test("the same in random small laws, for one case after the other", () => {
  fc.assert(
    fc.property(wideLaw, fc.array(wideCase, { minLength: 1, maxLength: 4 }), (law, cases) => {
      for (const flat of cases) expectTheSame(law, flat, on);
    }),
    { seed: 2612, numRuns: provedRuns(300) },
  );
});

test("what is compared with what the law says is laid out in rows, and not walked", () => {
  const law = smallLaw({
    facts: [
      { id: "a.one", type: "boolean" },
      { id: "a.few", type: "count", unit: "persons" },
      { id: "a.many", type: "count", unit: "persons" },
      { id: "a.kind", type: "enum", values: ["x", "y", "z"] },
    ],
    parameters: [parameter("small.four", "integer", "4")],
    rules: [
      condition("r.asked", {
        any: [
          isTrue("a.one"),
          leaf("few", "a.few", "lessThan", { fact: "parameter.small.four" }),
          leaf("is-x", "a.kind", "equal", "x"),
          leaf("x-or-y", "a.kind", "in", ["x", "y"]),
          leaf("as-many", "a.few", "lessThan", { fact: "a.many" }),
        ],
      }),
    ],
  });
  const program = programOf(law.at(on));
  const walked: string[] = [];
  for (const node of program.nodes.flatMap((one) => (one?.kind === "group" ? one.parts : [])))
    if (node.kind === "leaf") {
      const { walk } = node;
      Object.assign(node, {
        walk: (...given: Parameters<typeof walk>) => {
          walked.push(law.data.facts[node.slot]!.id + (node.other === undefined ? "" : " beside another"));
          return walk(...given);
        },
      });
    }
  passOf(program)(law.data.facts.map(() => undefined));
  expect(walked).toEqual(["a.few beside another"]);
});
