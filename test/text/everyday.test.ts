import { basename } from "node:path";
import { expect, test } from "vitest";
import { command } from "../cli/command";
import { checkFixtures } from "../support/check-fixtures";
import { fixtureFiles } from "../support/fixtures";

/** Twelve cases as a municipality meets them; docs/everyday-cases.md says of each whether the answer could be signed. */
const folder = "fixtures/everyday";

checkFixtures(folder);

test.each(fixtureFiles(folder))(
  "the whole answer to $file is the one that was approved",
  async ({ file }) => {
    const { code, out } = await command(["assess", file]);
    expect(code).toBe(0);
    await expect(out.replaceAll(/\([0-9a-f]{12}\)/g, "(…)")).toMatchFileSnapshot(
      `everyday/${basename(file, ".json")}.txt`,
    );
  },
);
