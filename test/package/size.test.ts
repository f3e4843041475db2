import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { budgets, measureSizes } from "../../tools/bench/size";
import { bundledSizes, fileSizes } from "../../tools/bench/size-packed";

const sizes = await measureSizes();

describe("what a browser downloads for a form", () => {
  it("is within the budget", () => {
    expect(sizes.code.size).toBeLessThanOrEqual(budgets.code * 1000);
    expect(sizes.law.size + sizes.words.size).toBeLessThanOrEqual(budgets.lawAndWords * 1000);
  });

  it.each(["json-rules-engine", "jsonpath-plus", "zod"])("has nothing of %s", (name) => {
    expect(Object.keys(sizes.code.parts)).toContain("src/form");
    expect(Object.keys(sizes.code.parts)).not.toContain(name);
  });
});

describe.skipIf(!existsSync("dist/index.js"))("what a page downloads of the package as packed", () => {
  it("is, for a form of today's law in one language, at most 120 kB", async () => {
    const [[, code], [, withWords]] = Object.entries(await bundledSizes()) as [
      [string, number],
      [string, number],
    ];
    expect(code).toBeLessThanOrEqual(107);
    expect(withWords).toBeLessThanOrEqual(120);
  });

  it.each(["nb", "nn", "en"])("is, for the form in one file and one language, at most 184 kB: %s", (lang) => {
    expect(fileSizes()[`hjemmel-form.${lang}.js`]).toBeLessThanOrEqual(184);
  });
});
