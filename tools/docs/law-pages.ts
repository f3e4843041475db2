/** Writes what the site shows of the law, from rules/ and fixtures/: docs/law/, a page for each rule and parameter, docs/doubts.md and docs/coverage.md. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nationalLaw } from "../../src/national-law";
import { gatherEvidence } from "../law-testing/law-coverage/evidence";
import { measuresOf } from "../law-testing/law-coverage/measures";
import { coveragePage } from "../law-testing/law-coverage/page";
import { doubtsPage } from "./law-pages/doubts";
import { lawPages } from "./law-pages/pages";

const folder = "docs/law";
const evidence = gatherEvidence();
const pages = lawPages(evidence);
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "pictures"), { recursive: true });
for (const { file, text } of pages) writeFileSync(join(folder, file), text);
writeFileSync("docs/doubts.md", doubtsPage(nationalLaw));
writeFileSync("docs/coverage.md", coveragePage(evidence, measuresOf(evidence)));
console.log(`docs/law: ${pages.length - 2} files and two indexes; docs/doubts.md; docs/coverage.md.`);
