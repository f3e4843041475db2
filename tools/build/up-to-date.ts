/**
 * Whether `dist` is built from the sources as they are: exits with 1 if not. `--mark` notes that it has just been built.
 * Several commands need the package; only the first of them builds it.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const sources = [
  "src",
  "rules",
  "fixtures/cases",
  "docs/conformance.md",
  "tools/build",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsup.config.ts",
];
/** Written by the build itself. */
const written = join("src", "generated");
const mark = "node_modules/.cache/hjemmel/built-from";

const now = hashOf(sources.flatMap(filesIn));
if (process.argv.includes("--mark")) {
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, now);
} else if (!existsSync("dist/index.js") || !existsSync(mark) || readFileSync(mark, "utf8") !== now)
  process.exitCode = 1;

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .filter((file) => !file.startsWith(written))
    .sort();
}

function hashOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
}
