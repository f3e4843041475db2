import fc from "fast-check";
import { expect, test } from "vitest";
import { questionsUnder } from "../../src/assessment";
import { startRun } from "../../src/assessment/run";
import { completionsOf, UNKNOWN } from "../../src/engine";
import { nationalLaw } from "../../src/national-law";
import { factsBehind } from "../support/brute-force";
import { factsThatMatter } from "../support/facts-that-matter";
import { flatCases, lawDates, nest } from "../support/random-case";

const routes = nationalLaw.data.rules.filter((rule) => rule.kind === "route");
const dates = lawDates(nationalLaw).filter((day) => day >= "2017-01-01" && day < "2030-01-01");
const wanted = 120;

/**
 * Of these it counts whether they are stated at all: nobody is asked whether to make a claim, while a pair of completions
 * may differ in it. Of 120 cases with such a fact unstated 9 differ from what the pairs say; they are left out here.
 */
const presenceSensitive = new Set(
  nationalLaw.data.facts.flatMap(({ derive }) => (derive?.op === "is-given" ? [derive.fact] : [])),
);

/** So many cases may ask one too many: a fact from which two numbers are derived, which the diagram takes as apart. */
const mostWithNeedless = 2;

/** Cases in which all is known but up to six facts behind one route: every pair of completions is gone through. */
test(`every fact that can change the verdict is asked, and hardly ever another, in ${wanted} partial cases`, () => {
  let checked = 0;
  const wrong: string[] = [];
  let withNeedless = 0;
  const gaps = fc.tuple(fc.constantFrom(...routes), fc.array(fc.nat(), { minLength: 2, maxLength: 6 }));
  const cases = fc.sample(
    fc.tuple(
      flatCases(nationalLaw, 0.97),
      fc.constantFrom(...dates),
      fc.array(gaps, { minLength: 6, maxLength: 6 }),
    ),
    { seed: 30023, numRuns: 3000 },
  );
  for (const [flat, on, tries] of cases)
    for (const [route, picks] of tries) {
      if (checked >= wanted) break;
      const whole: Record<string, unknown> = { ...flat, "transfer.nature": route.family };
      const started = startRun(nationalLaw, nest(whole), on);
      if ("issues" in started) throw new Error(JSON.stringify(started.issues));
      const { program } = started.run;
      const position = program.positionOf.get(route.id)!;
      /** A rate can be anything, and is tried at few values only. */
      const isBeyond = (slot: number) =>
        nationalLaw.data.facts[slot]!.type === "decimal" ||
        presenceSensitive.has(nationalLaw.data.facts[slot]!.id);
      const behind = factsBehind(program, position).filter((slot) => !isBeyond(slot));
      if (behind.length === 0) continue;
      for (const pick of picks) delete whole[nationalLaw.data.facts[behind[pick % behind.length]!]!.id];
      const partial = startRun(nationalLaw, nest(whole), on);
      if ("issues" in partial || partial.run.conflicts.length > 0) continue;
      const isUnstated = (slot: number) => isBeyond(slot) && partial.run.given[slot] === undefined;
      if (factsBehind(program, position).some(isUnstated)) continue;
      const truth = factsThatMatter(program, partial.run.state, position, { most: 1000, mostFacts: 6 });
      if (!truth) continue;
      const questions = questionsUnder(nationalLaw, nest(whole), { on, goal: route.id }).map(
        ({ fact }) => fact,
      );
      if (questions.length === 0 && truth.size === 0) continue;
      checked++;
      const isUndetermined = completionsOf(program).result(partial.run.state, position) === UNKNOWN;
      const expected = (isUndetermined ? [...truth] : [])
        .map((slot) => nationalLaw.data.facts[slot]!.id)
        .sort();
      if (expected.some((fact) => !questions.includes(fact)))
        wrong.push(
          `${route.id} on ${on}: asks ${questions.join(", ")}; what matters: ${expected.join(", ")}`,
        );
      if (questions.some((fact) => !expected.includes(fact))) withNeedless += 1;
    }
  expect(wrong).toEqual([]);
  expect(withNeedless).toBeLessThanOrEqual(mostWithNeedless);
  expect(checked).toBe(wanted);
});
