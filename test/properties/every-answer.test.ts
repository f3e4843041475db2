import { describe, expect, test } from "vitest";
import { type AssessmentResult, assessSync, type Conclusion, type Law } from "../../src/index";
import { inputsOf } from "../../src/law";
import { fixtureFiles, lawOf } from "../support/fixtures";

type Answered = Extract<AssessmentResult, { ok: true }>;

const isStated = (input: object, id: string) =>
  id.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], input) !==
  undefined;

/** The last resort, or an exemption or call-off that the case does not claim. */
function isOutOfPlace({ route, isAskedFor }: Conclusion, law: Law, input: object): boolean {
  const { offer, claims = [] } = law.data.rules.find(({ id }) => id === route) ?? {};
  if (offer === "last-resort") return isAskedFor !== true;
  const stands = (id: string): boolean => {
    const { derive } = law.facts.get(id)!;
    return derive ? inputsOf(derive).facts.some(stands) : isStated(input, id);
  };
  return offer === "if-claimed" && !isAskedFor && !claims.some(stands);
}

describe("the answer to every fixture", () => {
  const every = [...fixtureFiles(), ...fixtureFiles("fixtures/everyday")];
  test.each(every)("is at most 25 kB as JSON, and nothing far-fetched is its conclusion: $file", (file) => {
    for (const fixture of file.fixtures) {
      const law = lawOf(fixture);
      const answer = assessSync(fixture.case, { on: fixture.on, law });
      if (!answer.ok) throw new Error(fixture.name);
      expect(JSON.stringify(answer).length, fixture.name).toBeLessThanOrEqual(25_000);
      const { lightest, ...conclusion } = answer.conclusion!;
      for (const one of [
        conclusion,
        ...(lightest ? [{ ...conclusion, ...lightest, isAskedFor: false }] : []),
      ]) {
        expect([fixture.name, one.route, isOutOfPlace(one, law, fixture.case)]).toContain(false);
        const proposed = [...one.premises, ...one.needs, ...one.judgements].map(({ fact }) => fact);
        expect(proposed, fixture.name).not.toContain("aid.eeaScope");
      }
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
