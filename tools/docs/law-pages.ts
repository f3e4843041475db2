/** Writes what the site shows of the law, from rules/ and fixtures/: a page for each rule and parameter in each language, docs/doubts.md and docs/coverage.md. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nationalLaw } from "../../src/national-law";
import { gatherEvidence } from "../law-testing/law-coverage/evidence";
import { measuresOf } from "../law-testing/law-coverage/measures";
import { coveragePage } from "../law-testing/law-coverage/page";
import { sidebarOf } from "./law-pages/bodies";
import { doubtsPage } from "./law-pages/doubts";
import { homesOf, lawPages } from "./law-pages/pages";
import { languages } from "./law-pages/words";

const evidence = gatherEvidence();
const pages = lawPages(evidence);
for (const { folder } of languages) {
  rmSync(join("docs", folder), { recursive: true, force: true });
  mkdirSync(join("docs", folder, "pictures"), { recursive: true });
}
for (const { file, text } of pages) writeFileSync(join("docs", file), text);
const homes = homesOf(evidence);
const sidebars = Object.fromEntries(
  languages.map(({ lang, folder }) => [`/${folder}/`, sidebarOf(homes, lang, folder)]),
);
writeFileSync("docs/law/sidebars.json", JSON.stringify(sidebars));
writeFileSync("docs/doubts.md", doubtsPage(nationalLaw));
writeFileSync("docs/coverage.md", coveragePage(evidence, measuresOf(evidence)));
const named = languages.map(({ folder }) => `docs/${folder}`).join(", ");
console.log(`${pages.length} files in ${named}; docs/doubts.md; docs/coverage.md.`);
