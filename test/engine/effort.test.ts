import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type EffortOfCase, effortOfFixture } from "../support/effort";

/** What a search tries is the same each time. What it came to is on file, so that no change makes it longer unseen. */
const { cases } = JSON.parse(readFileSync("fixtures/effort.json", "utf8")) as { cases: EffortOfCase[] };

describe("an answer takes what it took (npm run law -- effort, if it is to be otherwise)", () => {
  test.each(cases)("$fixture", (kept) => {
    expect(effortOfFixture(kept.fixture)).toEqual(kept);
  });
});
