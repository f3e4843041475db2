import { describe, expect, test } from "vitest";
import { assessSync } from "../../src/index";
import { fixtureFiles, lawOf } from "../support/fixtures";

describe("the answer to every fixture", () => {
  test.each(fixtureFiles())("is at most 25 kB as JSON: $file", ({ fixtures }) => {
    for (const fixture of fixtures) {
      const answer = assessSync(fixture.case, { on: fixture.on, law: lawOf(fixture) });
      expect(JSON.stringify(answer).length, fixture.name).toBeLessThanOrEqual(25_000);
    }
  });
});
