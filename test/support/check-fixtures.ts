import { describe, expect, test } from "vitest";
import { type AssessOptions, assessSync } from "../../src/index";
import { type Fixture, fixtureFiles, lawOf, observed } from "./fixtures";

/** Makes a test of each fixture in these files or folders: the answer is as expected. */
export function checkFixtures(...paths: string[]): void {
  for (const { file, fixtures } of paths.flatMap((path) => fixtureFiles(path)))
    describe(file, () => {
      for (const fixture of fixtures)
        test(`${fixture.on}: ${fixture.name}`, () => {
          const law = lawOf(fixture);
          const detail = detailFor(fixture.expect);
          const answer = assessSync(fixture.case, { on: fixture.on, law, lang: "en", detail });
          if (!answer.ok) throw new Error(answer.issues.map((issue) => issue.message).join("\n"));
          expect(observed(answer, fixture.expect)).toEqual(fixture.expect);
        });
    });
}

const verdictsAlone: readonly (keyof Fixture["expect"])[] = ["classes", "regimes", "routes", "instruments"];

/** The least detail that holds what a fixture expects: most expect verdicts, and a whole answer takes a hundred times as long. */
function detailFor(wanted: Fixture["expect"]): NonNullable<AssessOptions["detail"]> {
  const fields = Object.keys(wanted) as (keyof Fixture["expect"])[];
  return fields.every((field) => verdictsAlone.includes(field)) ? "verdicts" : "full";
}
