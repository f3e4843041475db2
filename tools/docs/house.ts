/**
 * Two checkouts of the tree side by side: files, lines, caches, arrows, scripts and words of the dialect, as a table.
 * `npm run docs -- house OLD NEW [--test OLD NEW] [--ci OLD NEW] [--write]`: folders, and seconds that were measured.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programFiles, proseFiles, wordsUnder } from "../check/words";
import { tell } from "../figures";

const [before, after] = process.argv.slice(2, 4);
if (!before || !after) {
  console.error("Name two checkouts: npm run docs -- house OLD NEW [--test OLD NEW] [--ci OLD NEW]");
  process.exit(2);
}

type Measure = (root: string) => string;

const measures: readonly (readonly [what: string, measure: Measure])[] = [
  ["`src/engine`: files, lines", (root) => sizeOf(root, ["src/engine"], ".ts")],
  ["`src/assessment`: files, lines", (root) => sizeOf(root, ["src/assessment"], ".ts")],
  ["`scripts` or `tools`: files, lines", (root) => sizeOf(root, ["scripts", "tools"], ".ts")],
  ["`rules`: files, lines", (root) => sizeOf(root, ["rules"], ".json")],
  ["group exemption, articles: files, lines", articles],
  ["caches in `src` (a `new WeakMap` each)", (root) => String(countIn(root, /new WeakMap/g))],
  ["folders of `src`, imports from one to another", (root) => arrows(root)],
  ["npm scripts", (root) => String(Object.keys(packageOf(root).scripts).length)],
  ["words of the dialect: prose, `src`", words],
];

const rows = measures.map(([what, measure]) => [what, measure(before), measure(after)]);
for (const [flag, what] of [
  ["--test", "seconds of `npm test`"],
  ["--ci", "seconds of `.ci/run`"],
] as const) {
  const at = process.argv.indexOf(flag);
  if (at > 0) rows.push([what, process.argv[at + 1]!, process.argv[at + 2]!]);
}
tell(
  "docs/architecture.md",
  "the house",
  ["| | before | after |", "| --- | ---: | ---: |", ...rows.map((row) => `| ${row.join(" | ")} |`)].join(
    "\n",
  ),
);

function filesOf(root: string, folder: string, end: string): string[] {
  const whole = join(root, folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end) && !name.includes("generated") && !name.includes("node_modules"))
    .map((name) => join(whole, name));
}

function sizeOf(root: string, folders: readonly string[], end: string): string {
  return counted(folders.flatMap((folder) => filesOf(root, folder, end)));
}

function counted(files: readonly string[]): string {
  const lines = files.reduce((sum, file) => sum + readFileSync(file, "utf8").split("\n").length - 1, 0);
  return `${files.length}, ${lines.toLocaleString("en")}`;
}

function articles(root: string): string {
  const general = /gber-(general|sectors)\.json$/;
  return counted(
    filesOf(root, "rules/state-aid", ".json").filter((file) => /\/gber-/.test(file) && !general.test(file)),
  );
}

function countIn(root: string, pattern: RegExp): number {
  return filesOf(root, "src", ".ts").reduce(
    (sum, file) => sum + [...readFileSync(file, "utf8").matchAll(pattern)].length,
    0,
  );
}

/** The folders directly under src, and the pairs of them of which one imports the other. */
function arrows(root: string): string {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== "generated")
    .map(({ name }) => name);
  const pairs = folders.flatMap((from) => {
    const imported = filesOf(root, join("src", from), ".ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/from "(?:\.\.\/)+([a-z-]+)/g)].map(([, name]) => name!),
    );
    return [...new Set(imported)].filter((to) => to !== from && folders.includes(to));
  });
  return `${folders.length}, ${pairs.length}`;
}

function packageOf(root: string): { scripts: object } {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

function words(root: string): string {
  const here = process.cwd();
  process.chdir(root);
  const found = [proseFiles(), programFiles()].map((files) => wordsUnder(files).length).join(", ");
  process.chdir(here);
  return found;
}
