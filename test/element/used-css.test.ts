import { readdirSync, readFileSync } from "node:fs";
import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { canBeMet, usedRules, usedSheets } from "../../tools/build/used-css";

const words = new Set(["ds-tag", "ds-field", "data-size", "xs", "label", "input", "type", "radio"]);

describe("the rules of a style sheet that can be met", () => {
  it.each([
    ".ds-tag",
    ".ds-tag[data-size=xs]",
    `.ds-tag[data-size="xs" i]`,
    ".ds-tag:not(.ds-other)",
    ":root",
    ".ds-field:has(input[type=radio],input[type=other]):not(:has(:disabled)) label:before",
    "*",
  ])("has %s", (selector) => expect(canBeMet(selector, words)).toBe(true));

  it.each([
    ".ds-other",
    ".ds-tag[data-size=s]",
    ".ds-tag[data-other]",
    ".ds-tag dialog",
    ".ds-tag:is(.ds-other,[role=switch])",
    ":where(.ds-field:has(>.ds-other))",
  ])("has not %s", (selector) => expect(canBeMet(selector, words)).toBe(false));

  it("leaves properties that are read, also by other properties and from outside, and the order of layers", () => {
    const sheet =
      "@layer a{.ds-other{top:0}}@layer b{:root{--a:var(--b);--b:1;--c:2;--d:3}@media print{.ds-other{top:0}}}.ds-tag,.ds-other{top:var(--a)}";
    expect(usedRules([sheet], words, ".x { top: var(--d) }")).toEqual([
      "@layer a{}@layer b{:root{--a:var(--b);--b:1;--d:3}}.ds-tag,.ds-other{top:var(--a)}",
    ]);
  });

  it("are at least one for every class of a template that Designsystemet has rules for", () => {
    const sheets = [...usedSheets()];
    const whole = classesIn(sheets.map(([path]) => readFileSync(path, "utf8")));
    const left = classesIn(sheets.map(([, sheet]) => sheet));
    const written = readdirSync("src/element", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => readFileSync(`src/element/${name}`, "utf8").match(/\bds-[a-z-]+/g) ?? []);
    const named = [...new Set(written)].filter((name) => whole.has(name));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !left.has(name))).toEqual([]);
  });
});

const classesIn = (sheets: readonly string[]) => {
  const names = new Set<string>();
  for (const sheet of sheets)
    postcss.parse(sheet).walkRules(({ selector }) => {
      for (const [, name] of selector.matchAll(/\.([\w-]+)/g)) names.add(name!);
    });
  return names;
};
