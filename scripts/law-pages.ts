/** Writes docs/law/: a page for each rule and parameter; what is no longer in the law is removed. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gatherEvidence } from "./law-coverage/evidence";
import { lawPages } from "./law-pages/pages";

const folder = "docs/law";
mkdirSync(join(folder, "pictures"), { recursive: true });
const pages = lawPages(gatherEvidence());
const files = new Set(pages.map((page) => page.file));
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
  if (entry.isFile() && !files.has(relative(folder, join(entry.parentPath, entry.name))))
    rmSync(join(entry.parentPath, entry.name));
for (const { file, text } of pages) writeFileSync(join(folder, file), text);
console.log(`docs/law: ${pages.length - 1} pages and an index.`);
