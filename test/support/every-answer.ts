import { expect, test } from "vitest";
import { type AssessmentResult, assessSync, type Conclusion, type Law } from "../../src/index";
import { inputsOf } from "../../src/law";
import { type Fixture, type FixtureFile, lawOf } from "./fixtures";

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

function answerOf(fixture: Fixture, law: Law, premises?: "usual"): Answered {
  const answer = assessSync(fixture.case, { on: fixture.on, law, premises });
  if (!answer.ok) throw new Error(fixture.name);
  return answer;
}

function expectInPlace(answer: Answered, law: Law, { name, case: input }: Fixture) {
  const { lightest, ...conclusion } = answer.conclusion!;
  for (const one of [conclusion, ...(lightest ? [{ ...conclusion, ...lightest, isAskedFor: false }] : [])]) {
    expect([name, one.route, isOutOfPlace(one, law, input)]).toContain(false);
    const proposed = [...one.premises, ...one.needs, ...one.judgements].map(({ fact }) => fact);
    expect(proposed, name).not.toContain("aid.eeaScope");
  }
}

function expectNothingInSilence(without: Answered, presuming: Answered, law: Law, { name }: Fixture) {
  expect(without.premises, name).toBeUndefined();
  for (const route of without.routes) {
    const other = presuming.routes.find(({ id }) => id === route.id)!;
    if (route.verdict !== "undetermined")
      expect([route.id, other.verdict]).toEqual([route.id, route.verdict]);
    else if (other.verdict !== "undetermined") expect(presuming.premises, name).not.toEqual([]);
  }
  for (const { fact, is } of presuming.premises!) expect(law.facts.get(fact)!.usual!.is, name).toBe(is);
  const { kind, route, usual } = presuming.conclusion!;
  const before = without.routes.find(({ id }) => id === route);
  if (kind === "open" && before?.verdict === "undetermined") expect(usual, name).not.toEqual([]);
}

/** What holds for the answer to every fixture; the files of tests share the work between them. */
export function testAnswersOf(files: readonly FixtureFile[]): void {
  test.each(files)(
    "an answer is at most 25 kB, its conclusion is not far-fetched, no usual answer is presumed in silence: $file",
    ({ fixtures }) => {
      for (const fixture of fixtures) {
        const law = lawOf(fixture);
        const answer = answerOf(fixture, law);
        expect(JSON.stringify(answer).length, fixture.name).toBeLessThanOrEqual(25_000);
        expectInPlace(answer, law, fixture);
        expectNothingInSilence(answer, answerOf(fixture, law, "usual"), law, fixture);
      }
    },
  );
}
