import { assessSync } from "../../../../src/index";
import { fixtureFiles, lawOf, observed } from "../../../../test/support/fixtures";
import { describe, expect, test } from "./vitest";

/** Every so many of the fixtures, on the compiled law alone: json-rules-engine would take most of the time. */
const every = 40;

for (const { file, fixtures } of fixtureFiles())
  describe(file, () => {
    for (const fixture of fixtures.filter((_, index) => index % every === 0))
      test(`${fixture.on}: ${fixture.name}`, () => {
        const answer = assessSync(fixture.case, { on: fixture.on, law: lawOf(fixture), lang: "en" });
        expect(answer.ok && observed(answer, fixture.expect)).toEqual(fixture.expect);
      });
  });
