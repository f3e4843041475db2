import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "hjemmel-snippets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md") && !["coverage.md", "doubts.md"].includes(name))
    .map((name) => join("docs", name)),
];

/** What `npm run docs` writes, and is not in git. */
const written = [
  "docs/law/",
  "docs/nb/lov/",
  "docs/nn/lov/",
  "docs/coverage.md",
  "docs/doubts.md",
  "docs/api/",
  "docs/form/form.js",
];

const { paths }: { paths: Record<string, [string]> } = JSON.parse(
  readFileSync("tsconfig.json", "utf8"),
).compilerOptions;

/** Blocks marked `ts run`, each with the printed result that follows it. */
function snippetsOf(page: string): { code: string; printed: string }[] {
  return [...readFileSync(page, "utf8").matchAll(/```ts run\n(.*?)```\s+```text\n(.*?)```/gs)].map(
    ([, code, printed]) => ({ code: code!, printed: printed! }),
  );
}

const blocks = pages.flatMap((page) =>
  snippetsOf(page).map((snippet, index) => ({ page, number: index + 1, ...snippet })),
);

/** What each block prints, run against the sources in the place of the package; all in one process, which reads the law once. */
const printed = printedBy(
  blocks.map(({ code }, index) => {
    const file = join(folder, `block-${index}.mts`);
    writeFileSync(
      file,
      code.replaceAll(/(?<=from )"(hjemmel[^"]*)"/g, (_, name) =>
        JSON.stringify(pathToFileURL(paths[name]![0]).href),
      ),
    );
    return file;
  }),
);

function printedBy(files: readonly string[]): string[] {
  const runner = join(folder, "runner.mts");
  writeFileSync(
    runner,
    `import { format } from "node:util";
    const printed: string[] = [];
    console.log = (...values) => printed.push(format(...values));
    const all: string[] = [];
    for (const file of ${JSON.stringify(files)}) {
      await import(file).catch((error) => printed.push(String(error)));
      all.push(printed.splice(0).join("\\n"));
    }
    process.stdout.write(JSON.stringify(all));`,
  );
  return JSON.parse(
    execFileSync(process.execPath, ["--import", "tsx", runner], {
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
      maxBuffer: 2 ** 26,
    }),
  );
}

for (const page of pages)
  describe(page, () => {
    const ofPage = blocks.flatMap((block, index) => (block.page === page ? [{ ...block, index }] : []));
    const text = readFileSync(page, "utf8");

    test("has a printed result after each block that runs", () => {
      expect(text.split("```ts run\n").length - 1).toBe(ofPage.length);
    });

    test.each(ofPage)("block $number prints what it says", ({ index, printed: expected }) => {
      expect(lines(printed[index]!)).toEqual(lines(expected));
    });

    test("links to files that are there", () => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
      const files = links
        .map((link) => join(dirname(page), link))
        .filter((file) => !written.some((one) => file.startsWith(one)));
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    });
  });

const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.trimEnd());
