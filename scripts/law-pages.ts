/** Writes docs/law/: a page for each rule and parameter; what is no longer in the law is removed. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gatherEvidence } from "./law-coverage/evidence";
import { lawPages } from "./law-pages/pages";

const folder = "docs/law";
mkdirSync(folder, { recursive: true });
const pages = lawPages(gatherEvidence());
const files = new Set(pages.map((page) => page.file));
for (const file of readdirSync(folder)) if (!files.has(file)) rmSync(join(folder, file));
for (const { file, text } of pages) writeFileSync(join(folder, file), text);
console.log(`docs/law: ${pages.length - 1} pages and an index.`);
