import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Prints figures and, with `--write`, puts them into a page of the docs between the marks of their section. */
export function tell(page: string, section: string, text: string) {
  console.log(text);
  if (!process.argv.includes("--write")) return;
  const before = readFileSync(page, "utf8");
  const [begin, end] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no section "${section}".`);
  writeFileSync(page, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`);
  execFileSync("npx", ["biome", "format", "--write", page]);
}
