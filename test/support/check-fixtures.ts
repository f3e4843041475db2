import { describe, expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { assessSync } from "../../src/index";
import { expectSameFindings } from "./agreement";
import { fixtureFiles, lawOf, observed } from "./fixtures";

/** Makes a test of each fixture in these files or folders: the answer is as expected, and both evaluators find the same. */
export function checkFixtures(...paths: string[]): void {
  for (const { file, fixtures } of paths.flatMap((path) => fixtureFiles(path)))
    describe(file, () => {
      for (const fixture of fixtures)
        test(`${fixture.on}: ${fixture.name}`, async () => {
          const law = lawOf(fixture);
          const answer = assessSync(fixture.case, { on: fixture.on, law, lang: "en" });
          if (!answer.ok) throw new Error(answer.issues.map((issue) => issue.message).join("\n"));
          expect(observed(answer, fixture.expect)).toEqual(fixture.expect);
          const started = startRun(law, fixture.case, fixture.on);
          if ("run" in started) await expectSameFindings(started.run);
        });
    });
}
