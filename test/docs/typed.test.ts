import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { typeErrors } from "../support/typed";

const pagesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));
/** The blocks of CONTRIBUTING.md are checked in the copy of the tree that test/package/newcomer.test.ts makes. */
const pages = ["README.md", ...pagesIn("docs"), ...pagesIn("docs/decisions")];

/** Each block of TypeScript as a module of its own, beside the page. */
const blocks = new Map(
  pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/^```(tsx?)\b[^\n]*\n(.*?)^```/gms)].map(
      ([, kind, code], index) => [`${page}.${index + 1}.${kind}`, `${code}\nexport {};\n`] as const,
    ),
  ),
);

const examples = readdirSync("docs/examples", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
  .map((name) => join("docs/examples", name));

const typeTests = readdirSync("test/types")
  .filter((name) => /\.test-d\.tsx?$/.test(name))
  .map((name) => join("test/types", name));
const wrong = "docs/wrong.1.ts";
/** All in one program: to make a second takes as long as the first. */
const errors = typeErrors(
  [...examples, ...typeTests],
  new Map([...blocks, [wrong, 'import { assessSync } from "hjemmel";\nassessSync({}, { no: 1 });\n']]),
);
const [ofWrong, ofRest] = [true, false].map((isWrong) =>
  errors.filter((error) => error.startsWith(wrong) === isWrong),
);

describe("the examples of the documentation and the tests of types", () => {
  it("are many", () => {
    expect(blocks.size).toBeGreaterThan(10);
    expect(examples.length).toBeGreaterThan(4);
  });

  it("have types that hold under strict and exactOptionalPropertyTypes", () => {
    expect(typeTests).toHaveLength(5);
    expect(ofRest).toEqual([]);
  });

  it("would be reported, were one wrong", () => {
    expect(ofWrong).toMatchObject([expect.stringMatching(/wrong\.1\.ts\(2,\d+\): error TS2353/)]);
  });
});
