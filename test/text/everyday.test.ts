import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { command } from "../cli/command";
import { checkFixtures } from "../support/check-fixtures";
import { fixtureFiles } from "../support/fixtures";

/** Twelve cases as a municipality meets them; docs/everyday-cases.md says of each whether the answer could be signed. */
const folder = "fixtures/everyday";

checkFixtures(folder);

describe.each(fixtureFiles(folder))("of $file", ({ file }) => {
  test.each([
    ["first screen", "everyday", []],
    ["whole answer", "everyday/whole", ["--full"]],
  ])("the %s is the one that was approved", async (_part, approved, options) => {
    const { code, out } = await command(["assess", file, ...options]);
    expect(code).toBe(0);
    await expect(out.replaceAll(/\([0-9a-f]{12}\)/g, "(…)")).toMatchFileSnapshot(
      `${approved}/${basename(file, ".json")}.txt`,
    );
  });
});
