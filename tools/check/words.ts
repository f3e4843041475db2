/** Words that a reader has to translate, where they stand, and what to write: exits with 1 where there is one. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMain } from "../main";

/** Each with the field's own word (docs/glossary.md). Road freight is a term of the law. */
const dialect: readonly (readonly [pattern: RegExp, say: string])[] = [
  [/\broads?\b(?![ -]freight)/i, "route"],
  [/\bbearing\b/i, "reason"],
  [/\bpartings?\b/i, "differences"],
  [/\btakings?\b/i, "overrides"],
  [/\bspoil(?:s|ed)?\b/i, "malformed"],
  [/\bby lot\b/i, "at random"],
  [/\b(?:is|are|was|were|be) told\b|\btold by\b/i, "killed, printed, listed or warned of"],
  [/\bheld against\b/i, "checked against"],
  [/\bhangs? on\b/i, "depends on"],
  [/\b(?:what|whatever) (?:it|that|this|they) comes? to\b/i, "the result"],
  [/, of which\b/i, "a sentence of its own"],
  [/\b(?:is|are|was|be) had (?:by|with|from)\b/i, "use"],
];

export interface Found {
  file: string;
  line: number;
  word: string;
  say: string;
}

export function wordsIn(file: string, text: string): Found[] {
  return text.split("\n").flatMap((line, index) =>
    dialect.flatMap(([pattern, say]) => {
      const word = pattern.exec(line)?.[0];
      return word === undefined ? [] : [{ file, line: index + 1, word, say }];
    }),
  );
}

/** Prose written by hand: docs/law, docs/api, docs/doubts.md and docs/coverage.md are written from the law and the code. */
export function proseFiles(): string[] {
  const roots = readdirSync(".").filter((name) => name.endsWith(".md"));
  return [...roots, ...under("docs", ".md")].filter(
    (file) => !/^docs\/(law\/|api\/|coverage\.md|doubts\.md)/.test(file),
  );
}

export function programFiles(): string[] {
  const files = [...under("src", ".ts"), ...under("tools", ".ts")];
  return files.filter((file) => !file.startsWith("src/generated/") && file !== "tools/check/words.ts");
}

function under(folder: string, end: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end) && !name.includes("node_modules"))
    .map((name) => join(folder, name))
    .sort();
}

export function wordsUnder(files: readonly string[]): Found[] {
  return files.flatMap((file) => wordsIn(file, readFileSync(file, "utf8")));
}

if (isMain(import.meta.url)) {
  const found = wordsUnder([...proseFiles(), ...programFiles()]);
  for (const { file, line, word, say } of found) console.error(`${file}:${line}: "${word}": write ${say}.`);
  console.log(`Words of the dialect in prose, src and tools: ${found.length}.`);
  if (found.length > 0) process.exitCode = 1;
}
