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
  expect(readdirSync("docs/law").sort()).toEqual(pages.map(({ file }) => file).sort());
});

test("every page has its words in three languages and names its versions", () => {
  for (const { file, text } of pages.slice(1)) {
    for (const part of ["## Bokmål", "## Nynorsk", "## English", "| from | to |"])
      expect(text, file).toContain(part);
    expect(text, file).not.toMatch(/undefined|\[object/);
  }
});
