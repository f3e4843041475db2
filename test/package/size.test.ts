import { describe, expect, it } from "vitest";
import { budgets, measureSizes } from "../../tools/bench/size";

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
