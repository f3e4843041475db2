import { describe, expect, test } from "vitest";
import { type AssessmentResult, assessSync } from "../../src/index";
import { fixtureFiles, lawOf } from "../support/fixtures";

type Answered = Extract<AssessmentResult, { ok: true }>;

describe("the answer to every fixture", () => {
  test.each(fixtureFiles())("is at most 25 kB as JSON: $file", ({ fixtures }) => {
    for (const fixture of fixtures) {
      const answer = assessSync(fixture.case, { on: fixture.on, law: lawOf(fixture) });
      expect(JSON.stringify(answer).length, fixture.name).toBeLessThanOrEqual(25_000);
    }
  });

  test.each(fixtureFiles())("takes no usual answer in silence: $file", ({ fixtures }) => {
    for (const fixture of fixtures) {
      const options = { on: fixture.on, law: lawOf(fixture) };
      const [without, taking] = [undefined, "usual" as const].map((premises) => {
        const answer = assessSync(fixture.case, { ...options, premises });
        if (!answer.ok) throw new Error(fixture.name);
        return answer;
      }) as [Answered, Answered];
      expect(without.premises, fixture.name).toBeUndefined();
      for (const route of without.routes) {
        const other = taking.routes.find(({ id }) => id === route.id)!;
        if (route.verdict !== "undetermined")
          expect([route.id, other.verdict]).toEqual([route.id, route.verdict]);
        else if (other.verdict !== "undetermined") expect(taking.premises, fixture.name).not.toEqual([]);
      }
      for (const { fact, is } of taking.premises!)
        expect(options.law.facts.get(fact)!.usual!.is, fixture.name).toBe(is);
      const { kind, route, usual } = taking.conclusion!;
      const before = without.routes.find(({ id }) => id === route);
      if (kind === "open" && before?.verdict === "undetermined") expect(usual, fixture.name).not.toEqual([]);
    }
  });
});
