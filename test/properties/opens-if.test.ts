import { expect, test } from "vitest";
import { assessSync, type Case } from "../../src/index";
import { fixtureFiles, lawOf } from "../support/fixtures";
import { answersOf, tell } from "../support/tell";

/** One fixture of each file. */
const fixtures = fixtureFiles().flatMap(({ fixtures: all }) => all.slice(0, 1));

test.each(fixtures)("what opens or closes a route does so, and is a least set: $on $name", (fixture) => {
  const law = lawOf(fixture);
  const answer = assessSync(fixture.case, { on: fixture.on, law });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  const verdictOf = (input: Case, id: string) => {
    const told = assessSync(input, { on: fixture.on, law, detail: "verdicts" });
    return told.ok && [...told.routes, ...told.instruments].find((route) => route.id === id)!.verdict;
  };
  for (const route of [...answer.routes, ...answer.instruments])
    for (const set of route.opensIf ?? []) {
      const answers = answersOf(set);
      const without = (one?: object) =>
        verdictOf(
          tell(
            law,
            fixture.case,
            answers.filter((other) => other !== one),
            fixture.on,
          ),
          route.id,
        );
      expect([route.id, without()]).toEqual([route.id, "open"]);
      expect(answers.filter((one) => without(one) === "open")).toEqual([]);
      const facts = answers.map((one) => ({ ...one, ...law.facts.get(one.fact)! }));
      expect(facts.filter(({ cost, usual }) => cost === "claim" && !usual)).toEqual([]);
      expect(facts.filter(({ usual, is }) => usual && usual.is !== is)).toEqual([]);
    }
  for (const { id, closesIf = [] } of [...answer.routes, ...answer.instruments]) {
    if (closesIf.length === 0) continue;
    const told = (one?: object) =>
      verdictOf(
        tell(
          law,
          fixture.case,
          closesIf.filter((other) => other !== one),
          fixture.on,
        ),
        id,
      );
    expect([id, told()]).toEqual([id, "closed"]);
    expect(closesIf.filter((one) => told(one) === "closed")).toEqual([]);
  }
});
