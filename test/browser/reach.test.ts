import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toFragment } from "../../docs/form/src/saved";
import { fixtureFiles } from "../support/fixtures";
import { chromiumPath, launch } from "./chromium";
import { type Demo, fromDisk, openDemo, openMenu, route, serveDemo, verdictOf } from "./demo";

const generasjonM = fixtureFiles("fixtures/cases/generasjon-m.json")[0]!.fixtures[0]!;
const withCase = fromDisk + toFragment(generasjonM);
/** Also the policy in docs/form/index.html; images are needed for the icons that the style sheets hold as `data:`. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:";

const looks = {
  wide: { viewport: { width: 1280, height: 900 } },
  "320 px": { viewport: { width: 320, height: 640 } },
  "200 % zoom": { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
} as const;

describe.skipIf(!chromiumPath)("the form reaches everyone", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  async function serious({ page }: Demo) {
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
  }

  it.each(Object.entries(looks))("%s: axe finds nothing, and nothing is cut off", async (_, options) => {
    const demo = await openDemo(browser, withCase, options);
    const { page } = demo;
    await route(page, "effect-contract.bridge").locator("summary").click();
    await page.getByText("Vilkårene som tegning").click();
    await page.getByText("Hva det gjelder (", { exact: false }).click();
    await openMenu(page);
    expect(await serious(demo)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await demo.close();
  });

  it("works under its policy from a web server, then offline, without one further request", async () => {
    const { address, server } = await serveDemo(policy);
    const demo = await openDemo(browser, address);
    const { page, requests, problems } = demo;
    const own = [address, `${address}form.css`, `${address}form.js`];
    const fromServer = () => requests.filter((one) => !one.startsWith("data:"));
    expect(fromServer().sort()).toEqual(own.sort());
    await page.context().setOffline(true);
    server.close();
    await openMenu(page);
    await page.getByRole("button", { name: "Generasjon M" }).click();
    expect(await verdictOf(page, "effect-contract.bridge")).toBe("open");
    await route(page, "effect-contract.bridge").locator("summary").click();
    await page.locator("#lang").selectOption("en");
    await page.getByRole("heading", { name: "The case", exact: true }).waitFor();
    await page.locator("#municipality").selectOption({ label: "Oslo kommune" });
    await route(page, "oslo.grant-scheme").waitFor({ state: "attached" });
    expect(fromServer().sort()).toEqual(own.sort());
    expect(problems).toEqual([]);
    await demo.close();
  });
});
