import fc from "fast-check";
import { expect, test } from "vitest";
import { assessSync, type Case, type Law } from "../../src/index";
import { nationalLaw } from "../../src/national-law";
import { fixtureFiles, lawOf } from "../support/fixtures";
import { flatCases, lawDates, nest } from "../support/random-case";
import { provedFixtures, provedRuns } from "../support/runs";
import { answersOf, tell } from "../support/tell";

const fixtures = provedFixtures(fixtureFiles());

test.each(fixtures)("what opens or closes a route does so, and is a least set: $on $name", (fixture) => {
  expectLeastSets(lawOf(fixture), fixture.case, fixture.on);
});

const runs = provedRuns(250);

test(`so it is in ${runs} partial cases`, () => {
  const dates = fc.constantFrom(
    ...lawDates(nationalLaw).filter((day) => day >= "2017-01-01" && day < "2030-01-01"),
  );
  const natures = fc.constantFrom("purchase", "support");
  const flats = fc.oneof(...[0.1, 0.3, 0.6].map((known) => flatCases(nationalLaw, known)));
  const cases = fc.sample(fc.tuple(flats, natures, dates), { seed: 20050, numRuns: runs });
  let sets = 0;
  for (const [flat, nature, on] of cases)
    sets += expectLeastSets(nationalLaw, nest({ ...flat, "transfer.nature": nature }), on);
  expect(sets).toBeGreaterThan(runs / 20);
});

/** How many sets there were. */
function expectLeastSets(law: Law, input: Case, on: string): number {
  const answer = assessSync(input, { on, law });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  let sets = 0;
  const verdictOf = (one: Case, id: string) => {
    const told = assessSync(one, { on, law, detail: "verdicts" });
    return told.ok && [...told.routes, ...told.instruments].find((route) => route.id === id)!.verdict;
  };
  for (const route of [...answer.routes, ...answer.instruments])
    for (const set of route.opensIf ?? []) {
      sets += 1;
      const answers = answersOf(set);
      const without = (one?: object) =>
        verdictOf(
          tell(
            law,
            input,
            answers.filter((other) => other !== one),
            on,
          ),
          route.id,
        );
      expect([route.id, without()]).toEqual([route.id, "open"]);
      expect(answers.filter((one) => without(one) === "open")).toEqual([]);
      const facts = answers.map((one) => ({ ...one, ...law.facts.get(one.fact)! }));
      expect(facts.filter(({ cost, usual }) => cost === "claim" && !usual)).toEqual([]);
      const proposed = [...set.needs, ...set.usual, ...set.judgements];
      expect(proposed.filter(({ fact }) => law.facts.get(fact)!.cost === "premise")).toEqual([]);
      expect(facts.filter(({ usual, is }) => usual && usual.is !== is)).toEqual([]);
    }
  for (const { id, closesIf = [] } of [...answer.routes, ...answer.instruments]) {
    if (closesIf.length === 0) continue;
    const told = (one?: object) =>
      verdictOf(
        tell(
          law,
          input,
          closesIf.filter((other) => other !== one),
          on,
        ),
        id,
      );
    expect([id, told()]).toEqual([id, "closed"]);
    expect(closesIf.filter((one) => told(one) === "closed")).toEqual([]);
  }
  return sets;
}
