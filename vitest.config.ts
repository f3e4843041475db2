import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const { paths }: { paths: Record<string, [string]> } = JSON.parse(
  readFileSync("tsconfig.json", "utf8"),
).compilerOptions;

const minutes = 60_000;

/** The slower suites, by the files that belong to them. What is in none of them is the quick one, `npm test`. */
const suites: Record<string, readonly string[]> = {
  law: [
    "test/assessment/obligations.test.ts",
    "test/docs/{coverage,kinds-of-case,law-pages}.test.ts",
    "test/engine/changes.test.ts",
    "test/form/law-changes.test.ts",
    "test/law/{current-law,pairs}.test.ts",
    "test/mutation/**/*.test.ts",
    "test/record/{kept,kept-law}.test.ts",
    "test/rules/{condition-tables,municipalities}.test.ts",
    "test/text/{every-fixture,visible-words}.test.ts",
  ],
  proofs: [
    "test/assessment/remedies.test.ts",
    "test/engine/{effort,evaluators,exact,pass}.test.ts",
    "test/form/properties.test.ts",
    "test/properties/**/*.test.ts",
  ],
  package: [
    "test/cli/{batch-built,batch-kept,built,shell}.test.ts",
    "test/docs/serve.test.ts",
    "test/hosts/**/*.test.ts",
    "test/integration/**/*.test.tsx",
    "test/letters/docx.test.ts",
    "test/package/**/*.test.ts",
    "test/record/fresh-process.test.ts",
    "test/registers/resolvers.test.ts",
    "test/schema/shipped.test.ts",
    "test/service/**/*.test.ts",
  ],
  browser: ["test/browser/**/*.test.ts"],
};

/** Of each suite, begun first: begun last, each would leave the other workers with nothing to do. */
const longest = ["package/newcomer", "cli/batch-built", "cli/batch-kept", "record/fresh-process"].map(
  (name) => resolve(`test/${name}.test.ts`),
);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) =>
      longest.includes(moduleId) ? longest.indexOf(moduleId) : longest.length;
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

const suite = (
  name: string,
  rest: TestProjectInlineConfiguration["test"],
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, ...rest },
});

export default defineConfig({
  /** The examples of the documentation import the package by its name. */
  resolve: {
    alias: Object.entries(paths).map(([name, [file]]) => ({
      find: new RegExp(`^${name}$`),
      replacement: resolve(file),
    })),
  },
  test: {
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    // Most of what an answer makes is soon garbage; with more room for it a third less time goes to collecting it.
    execArgv: ["--max-semi-space-size=64"],
    projects: [
      // The files share one copy of the law: to read it anew for each takes longer than most tests.
      suite("quick", {
        include: ["test/**/*.test.{ts,tsx}"],
        exclude: Object.values(suites).flat(),
        isolate: false,
        testTimeout: 2 * minutes,
        hookTimeout: 2 * minutes,
      }),
      ...Object.entries(suites).map(([name, include]) =>
        suite(name, {
          include: [...include],
          // Tests of a page or of the package change what is around them; the others share one copy of the law.
          isolate: name === "package" || name === "browser",
          testTimeout: 25 * minutes,
          hookTimeout: 5 * minutes,
          globalSetup: name === "browser" ? "test/browser/setup.ts" : [],
        }),
      ),
    ],
  },
});
