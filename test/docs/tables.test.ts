import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { fixtureFiles } from "../support/fixtures";

const namesIn = new Map(fixtureFiles().map(({ file, fixtures }) => [file, fixtures.map(({ name }) => name)]));

/** Links of the form `[name of a fixture](../fixtures/cases/….json)`. */
function fixtureLinks(page: string): { name: string; file: string }[] {
  return [...readFileSync(page, "utf8").matchAll(/\[([^\]]+)\]\((\.\.\/fixtures\/[^)]+\.json)\)/g)].map(
    ([, name, link]) => ({ name: name!, file: normalize(join("docs", link!)) }),
  );
}

/** The rows of the first table under a heading, without the head. */
function rowsUnder(page: string, heading: string): string[] {
  const section = readFileSync(page, "utf8").split(`\n## ${heading}\n`)[1]!.split("\n## ")[0]!;
  return section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2);
}

for (const page of ["docs/quoted.md", "docs/decided-cases.md"])
  describe(page, () => {
    test.each(fixtureLinks(page))("the fixture “$name” exists", ({ name, file }) => {
      expect(namesIn.get(file) ?? []).toContain(name);
    });
  });

test("every row of docs/quoted.md names a fixture", () => {
  const rows = ["Procurement", "State aid", "Actors and registers", "The council paper"].flatMap((heading) =>
    rowsUnder("docs/quoted.md", heading),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => !row.includes("../fixtures/cases/"))).toEqual([]);
});

test("all fifteen decided cases stand in docs/decided-cases.md, each with a fixture or a reason", () => {
  const rows = rowsUnder("docs/decided-cases.md", "The cases");
  expect(rows.filter((row) => !row.startsWith("| The same")).length).toBe(15);
  expect(
    rows.filter((row) => !row.includes("../fixtures/cases/") && !row.includes("not expressed: ")),
  ).toEqual([]);
});
