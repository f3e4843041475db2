import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writtenTables } from "../support/written-table";

/** A table without the spaces that put its columns under each other. */
const narrow = (page: string) => page.replace(/ +/g, " ").replace(/-{3,}/g, "---");

test("docs/written-values.md has every row that is tested: `npx tsx tools/docs/written-values.ts` writes them", () => {
  expect(narrow(readFileSync("docs/written-values.md", "utf8"))).toContain(narrow(writtenTables()));
});
