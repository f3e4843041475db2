import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HjemmelFormElement } from "../../src/element";
import { chromiumPath, launch } from "./chromium";
import { elementScript, openPage } from "./element-page";

const script = await elementScript();

describe("the element, built for users", () => {
  it("has nothing of lit's builds for servers and for development", () => {
    expect(script.inputs).toContain("node_modules/lit-html/lit-html.js");
    expect(script.inputs.filter((file) => /lit.*\/(node|development|ssr-dom-shim)\//.test(file))).toEqual([]);
  });
});

const trusted = "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'";

describe.skipIf(!chromiumPath)("the element in a page that is strict", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each([
    ["in a frame that may run scripts and nothing else", { sandbox: "allow-scripts" }],
    ["under require-trusted-types-for 'script'", { policy: trusted }],
    [
      "under trusted types where lit-html alone may make them",
      { policy: `${trusted}; trusted-types lit-html` },
    ],
    ["in such a frame under trusted types", { sandbox: "allow-scripts", policy: trusted }],
  ])("answers, explains and draws %s", async (_, options) => {
    const body = `<hjemmel-form law-date="2026-07-01"></hjemmel-form>`;
    const { frame, problems, close } = await openPage(browser, [script.code], body, options);
    await frame.getByRole("heading", { name: "Svaret" }).waitFor();
    await frame.locator("hjemmel-form").evaluate((form) => {
      (form as HjemmelFormElement).session.set("transfer.nature", "purchase");
    });
    const route = frame.locator('[data-route="procurement.direct-award"]');
    await route.locator("summary").first().click();
    await route.getByText("Vilkårene som tegning").click();
    await route.getByRole("img").first().waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
