import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HjemmelFormElement } from "../../src/element";
import { chromiumPath, launch } from "./chromium";
import { elementScript, openPage } from "./element-page";

const script = await elementScript();

const page = `<style>
    :root { --ds-color-neutral-text-default: rgb(1, 2, 3); --ds-color-neutral-background-default: #fff;
      --ds-color-accent-base-default: rgb(0, 90, 60); font-family: Georgia, serif; }
    hjemmel-form::part(conclusion) { border-inline-start: 3px solid rgb(0, 90, 60); }
  </style>
  <script>
    window.told = [];
    addEventListener("hjemmel-conclusion", ({ detail }) => window.told.push(detail.kind));
  </script>
  <hjemmel-form law-date="2026-07-01" heading-level="3" hide="menu routes">
    <p slot="end">Kontakt innkjøp</p>
  </hjemmel-form>`;

describe.skipIf(!chromiumPath)("the element in a page of others", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it("takes fonts, values of Designsystemet, styles of its parts and what is put in its slots from the page", async () => {
    const { frame, problems, close } = await openPage(browser, [script.code], page);
    await frame.getByRole("heading", { name: "Svaret" }).waitFor();
    const form = frame.locator("hjemmel-form");
    const styleOf = (inside: string, property: string) =>
      form.evaluate(
        (one, [selector, name]) =>
          getComputedStyle(one.shadowRoot!.querySelector(selector!)!).getPropertyValue(name!),
        [inside, property],
      );
    expect(await styleOf(".form", "font-family")).toContain("Georgia");
    expect(await styleOf(".form", "--ds-color-neutral-text-default")).toBe("rgb(1, 2, 3)");
    expect(await styleOf(".conclusion", "border-left-color")).toBe("rgb(0, 90, 60)");
    await frame.getByText("Kontakt innkjøp").waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it("keeps its own theme where the page has none", async () => {
    const { frame, close } = await openPage(browser, [script.code], "<hjemmel-form></hjemmel-form>");
    await frame.getByRole("heading", { name: "Svaret" }).waitFor();
    const value = await frame
      .locator("hjemmel-form")
      .evaluate((one) => getComputedStyle(one).getPropertyValue("--ds-color-neutral-text-default"));
    expect(value).not.toBe("");
    await close();
  });

  it("hides sections, has its headings under that of the page, and shows all again", async () => {
    const { frame, close } = await openPage(browser, [script.code], page);
    await frame.locator(`h2[aria-level="3"]`, { hasText: "Svaret" }).waitFor();
    expect(await frame.getByText("Meny").count()).toBe(0);
    expect(await frame.locator("[data-route]").count()).toBe(0);
    await frame.locator("hjemmel-form").evaluate((form) => {
      (form as HjemmelFormElement).hide = null;
      (form as HjemmelFormElement).headingLevel = null;
    });
    await frame.locator("h2:not([aria-level])", { hasText: "Alle veier" }).waitFor();
    await close();
  });

  it("tells of each conclusion that is another than before, and of no other change", async () => {
    const { frame, close } = await openPage(browser, [script.code], page);
    await frame.getByRole("heading", { name: "Svaret" }).waitFor();
    const told = () => frame.evaluate(() => (globalThis as never as { told: string[] }).told);
    const set = (fact: string, value: unknown) =>
      frame.locator("hjemmel-form").evaluate(
        (form, [id, to]) => {
          (form as HjemmelFormElement).session.set(id as string, to);
        },
        [fact, value] as const,
      );
    await expect.poll(told).toEqual(["unclear"]);
    await set("transfer.nature", "purchase");
    await expect.poll(async () => (await told()).length).toBe(2);
    await set("actor.name", "Laget");
    await set("contract.subject", "goods");
    await set("contract.estimatedValue", "90000");
    await expect.poll(async () => (await told()).at(-1)).toBe("open");
    const before = (await told()).length;
    await set("actor.name", "Et annet lag");
    await frame.waitForTimeout(300);
    expect((await told()).length).toBe(before);
    await close();
  });
});
