import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gatherEvidence } from "../../scripts/law-coverage/evidence";
import { lawPages } from "../../scripts/law-pages/pages";

const pages = lawPages(gatherEvidence());

test("docs/law is current: `npm run docs:law` writes it", () => {
  const stale = pages.filter(
    ({ file, text }) => !existsSync(`docs/law/${file}`) || readFileSync(`docs/law/${file}`, "utf8") !== text,
  );
  expect(stale.map(({ file }) => file)).toEqual([]);
  const files = readdirSync("docs/law", { recursive: true, encoding: "utf8" }).filter(
    (file) => file !== "pictures",
  );
  expect(files.sort()).toEqual(pages.map(({ file }) => file).sort());
});

test("every page has its words in three languages and names its versions", () => {
  for (const { file, text } of pages.filter((page) => /(?<!^index)\.md$/.test(page.file))) {
    for (const part of ["## Bokmål", "## Nynorsk", "## English", "| from | to |"])
      expect(text, file).toContain(part);
    expect(text, file).not.toMatch(/undefined|\[object/);
  }
});
