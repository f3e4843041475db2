import { describe, expect, test } from "vitest";
import { assess, assessSync } from "../../src/index";
import { fixtureFiles, lawOf, observed } from "../support/fixtures";

for (const { file, fixtures } of fixtureFiles())
  describe(file, () => {
    for (const fixture of fixtures)
      test(`${fixture.on}: ${fixture.name}`, async () => {
        const options = { on: fixture.on, law: lawOf(fixture), lang: "en" } as const;
        const answer = assessSync(fixture.case, options);
        if (!answer.ok) throw new Error(answer.issues.map((issue) => issue.message).join("\n"));
        const { headroom: _later, ...wanted } = fixture.expect;
        expect(observed(answer, wanted)).toEqual(wanted);
        expect(JSON.stringify(await assess(fixture.case, options))).toBe(JSON.stringify(answer));
      });
  });

test("every fixture says where it comes from", () => {
  const silent = fixtureFiles().flatMap(({ file, fixtures }) =>
    fixtures
      .filter((fixture) => !fixture.source || !fixture.name)
      .map((fixture) => `${file}: ${fixture.name}`),
  );
  expect(silent).toEqual([]);
});

test("no two fixtures have one name on one date", () => {
  const names = fixtureFiles().flatMap(({ fixtures }) =>
    fixtures.map((fixture) => `${fixture.on} ${fixture.name}`),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
