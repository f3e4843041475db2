import fc from "fast-check";
import { expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { completionsOf, type Program, UNKNOWN } from "../../src/engine";
import { chancesOf } from "../../src/engine/diagram/count";
import { Ranges } from "../../src/engine/diagram/ranges";
import type { FactState } from "../../src/facts";
import { nationalLaw } from "../../src/index";
import { bruteForce, factsBehind, verdictOfAll } from "../support/brute-force";
import { flatCases, lawDates, nest } from "../support/random-case";

const rules = nationalLaw.data.rules.filter((rule) => rule.kind === "route" || rule.kind === "class");
const dates = lawDates(nationalLaw).filter((day) => day >= "2017-01-01" && day < "2030-01-01");
const wanted = 1000;
const rulesPerCase = 6;
/** Of these it counts whether they are stated at all; what that means stands in the tests of the diagram. */
const presenceSensitive = new Set(
  nationalLaw.data.facts.flatMap(({ derive }) => (derive?.op === "is-given" ? [derive.fact] : [])),
);

/** Whether the law rules out every completion, also by facts that the rule does not ask about and the brute force leaves. */
function isRuledOut(program: Program, state: FactState, position: number): boolean {
  const { diagram } = completionsOf(program);
  const ranges = new Ranges(program, diagram);
  ranges.load(state);
  ranges.askFor(diagram.stated(position));
  return chancesOf(diagram, ranges, diagram.root(position)!) === undefined;
}

/** Cases in which all is known but up to eight facts behind one rule, beside every completion of these. */
test(`an unknown is exact on ${wanted} partial cases: as every completion, one by one, says`, () => {
  let checked = 0;
  let genuine = 0;
  const wrong: string[] = [];
  const gaps = fc.array(
    fc.tuple(fc.constantFrom(...rules), fc.array(fc.nat(), { minLength: 1, maxLength: 8 })),
    {
      minLength: rulesPerCase,
      maxLength: rulesPerCase,
    },
  );
  const cases = fc.sample(fc.tuple(flatCases(nationalLaw, 0.97), fc.constantFrom(...dates), gaps), {
    seed: 30022,
    numRuns: 8000,
  });
  for (const [flat, on, asked] of cases)
    for (const [rule, picks] of asked) {
      if (checked >= wanted) break;
      const input = nest(rule.family ? { ...flat, "transfer.nature": rule.family } : flat);
      const started = startRun(nationalLaw, input, on);
      if ("issues" in started) throw new Error(JSON.stringify(started.issues));
      // A case that contradicts itself is asked without what the law rules out (docs/decisions/certain-answers.md).
      if (started.run.conflicts.length > 0) continue;
      const { program, given } = started.run;
      const position = program.positionOf.get(rule.id)!;
      const all = factsBehind(program, position);
      const isPresenceSensitive = (slot: number) => presenceSensitive.has(nationalLaw.data.facts[slot]!.id);
      // A rate can be anything, and the brute force tries few; a fact of which it counts whether it is stated, it gives no value.
      const isBeyond = (slot: number) =>
        isPresenceSensitive(slot) || nationalLaw.data.facts[slot]!.type === "decimal";
      const behind = all.filter((slot) => !isBeyond(slot));
      if (behind.length === 0 || all.some((slot) => isBeyond(slot) && given[slot] === undefined)) continue;
      const values = [...given];
      for (const pick of picks) values[behind[pick % behind.length]!] = undefined;
      const state = { on, values };
      program.facts.derive(state);
      const brute = bruteForce(program, state, position, { most: 2000, mostFacts: 8 });
      if (!brute || brute.results.size === 0) continue;
      const truth = verdictOfAll(brute.results);
      const code = completionsOf(program).result(state, position);
      checked++;
      if (truth === UNKNOWN) genuine++;
      const names = behind
        .filter((slot) => values[slot] === undefined)
        .map((slot) => nationalLaw.data.facts[slot]!.id);
      if (code !== truth && !isRuledOut(program, state, position))
        wrong.push(`${rule.id} on ${on}: found ${code}, truth ${truth} (missing ${names.join(", ")})`);
    }
  expect(wrong).toEqual([]);
  expect(checked).toBe(wanted);
  expect(genuine).toBeGreaterThan(100);
});
