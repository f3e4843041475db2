import { describe, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { expectSameFindings } from "../support/agreement";
import { fixtureFiles, lawOf } from "../support/fixtures";

describe("both evaluators agree condition by condition on every fixture", () => {
  test.each(fixtureFiles())("$file", async ({ fixtures }) => {
    for (const fixture of fixtures) {
      const started = startRun(lawOf(fixture), fixture.case, fixture.on);
      if ("issues" in started) throw new Error(`${fixture.name}: ${JSON.stringify(started.issues)}`);
      await expectSameFindings(started.run);
    }
  });
});
