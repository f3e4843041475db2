import { readFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { compile } from "svelte/compiler";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allInOne, litForBrowsers } from "../../tools/build/element-build";
import { usedCss } from "../../tools/build/used-css";
import { chromiumPath, launch } from "./chromium";
import { type ElementPage, openPage } from "./element-page";
import type { begin, Framework } from "./frameworks/page";

const svelte: Plugin = {
  name: "svelte",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, "utf8"), { filename: path, css: "external" }).js.code,
    }));
  },
};

/** The same page for every framework, each compiled as its users do. */
async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["test/browser/frameworks/page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "frameworks",
    target: "es2022",
    conditions: ["svelte"],
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
    },
    loader: { ".css": "text" },
    logLevel: "error",
    plugins: [svelte, litForBrowsers, allInOne, usedCss],
  });
  return outputFiles[0]!.text;
}

const script = await pageScript();

/** In the page: the module of test/browser/frameworks/page.ts, and what it began. */
declare const frameworks: { begin: typeof begin };
declare const begun: ReturnType<typeof begin>;

const all: Framework[] = ["preact", "react", "svelte", "vue"];

describe.skipIf(!chromiumPath)("the element in a page", () => {
  let browser: Browser;
  let opened: ElementPage;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    opened = await openPage(browser, [script], "");
    page = opened.page;
  }, 120_000);
  afterAll(() => browser.close());

  const show = (shown: Parameters<typeof begun.show>[0]) => page.evaluate((one) => begun.show(one), shown);

  it.each(all)(
    "of %s takes the date, the language, the goal and the law, and falls back as they go",
    async (framework) => {
      await page.evaluate((one) => Object.assign(globalThis, { begun: frameworks.begin(one) }), framework);
      const given = { date: "2024-05-01", lang: "nn", goal: "any-open-route", law: "sandvik" } as const;
      const { date: on, ...rest } = given;
      const nothing = await show({});
      expect(nothing).toMatchObject({ lang: "nb", goal: "lightest-route", law: "national" });
      expect(await show(given)).toEqual({ ...rest, on });
      expect(await show({ ...given, date: "2025-02-01", lang: "en" })).toEqual({
        ...rest,
        on: "2025-02-01",
        lang: "en",
      });
      expect(await show({ date: "2025-02-01" })).toEqual({ ...nothing, on: "2025-02-01" });
      expect(await show({})).toEqual(nothing);
    },
  );

  it.each(all)(
    "of %s hears of each change, keeps the case under another law, and ends",
    async (framework) => {
      await page.evaluate((one) => Object.assign(globalThis, { begun: frameworks.begin(one) }), framework);
      await show({ date: "2024-05-01" });
      const before = await page.evaluate(() => begun.heard.length);
      expect(await page.evaluate(() => begun.set("contract.estimatedValue", "mye"))).toBe(1);
      expect(await page.evaluate(() => begun.heard.length)).toBe(before + 1);
      await show({ date: "2024-05-01", law: "sandvik" });
      const { issues, canUndo } = await page.evaluate(() => document.querySelector("hjemmel-form")!.state);
      expect({ paths: issues.map(({ path }) => path), canUndo }).toEqual({
        paths: ["contract.estimatedValue"],
        canUndo: true,
      });
      expect(await page.evaluate(() => begun.end())).toBe(true);
      expect(opened.problems).toEqual([]);
    },
  );
});
