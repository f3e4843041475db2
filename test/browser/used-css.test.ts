import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HjemmelFormElement } from "../../src/element";
import { interviews } from "../support/interviews";
import { chromiumPath, launch } from "./chromium";
import { elementScript, openPage } from "./element-page";

/** How each kind of element of the form looks, with what stands before and after it: a line for each property. */
function looks(frame: Frame): Promise<string[]> {
  return frame.locator("hjemmel-form").evaluate((form) => {
    const name = (one: Element | null) =>
      one === null
        ? ""
        : `${one.tagName}.${one.className}[${one.getAttribute("type")},${one.getAttribute("data-size")}]`;
    const kinds = new Map<string, Element>();
    for (const one of form.shadowRoot!.querySelectorAll("*"))
      kinds.set(
        `${name(one.parentElement)} > ${name(one)}${one.previousElementSibling ? "" : ":first-child"}`,
        one,
      );
    return [...kinds].flatMap(([kind, one]) =>
      [undefined, "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(one, part);
        return [...style]
          .filter((property) => !property.startsWith("--"))
          .map((property) => `${kind}${part ?? ""} ${property}: ${style.getPropertyValue(property)}`);
      }),
    );
  });
}

const themed = `<style>:root { --ds-color-neutral-text-default: rgb(1, 2, 3); --ds-color-neutral-background-default: #fff;
  --ds-size-base: 20; --ds-color-accent-base-default: rgb(0, 90, 60); }</style>`;

describe.skipIf(!chromiumPath)("the form with the rules of Designsystemet that it can meet", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each([
    ["in light", "", "light"],
    ["in dark", "", "dark"],
    ["in the theme of a page", themed, "light"],
  ] as const)("looks as with all rules: %s", async (_, head, colorScheme) => {
    const scripts = [await elementScript([]), await elementScript()];
    const pages = await Promise.all(
      scripts.map(({ code }) =>
        openPage(browser, [code], `${head}<hjemmel-form law-date="2026-11-24"></hjemmel-form>`),
      ),
    );
    const both = async (act: (frame: Frame) => Promise<unknown>) => {
      for (const { frame } of pages) await act(frame);
      const [whole, used] = await Promise.all(pages.map(({ frame }) => looks(frame)));
      expect(whole!.length).toBeGreaterThan(1000);
      const known = new Set(whole);
      expect(used!.filter((line) => !known.has(line)).slice(0, 20)).toEqual([]);
      expect(used!.length).toBe(whole!.length);
    };
    for (const { page } of pages) await page.emulateMedia({ colorScheme });
    for (const { frame } of pages) await frame.locator(".question h2").waitFor();
    await both((frame) =>
      frame.locator("hjemmel-form").evaluate((form) => {
        for (const one of [...form.shadowRoot!.querySelectorAll("details")].slice(0, 8)) one.open = true;
      }),
    );
    await both((frame) =>
      frame.locator("hjemmel-form").evaluate(async (form, told) => {
        const { session, updateComplete } = form as HjemmelFormElement & { updateComplete: Promise<void> };
        for (const [path, value] of Object.entries(told)) session.set(path as string, value);
        session.set("contract.value" as string, "a lot");
        await updateComplete;
      }, interviews[0]!.told),
    );
    for (const { close } of pages) await close();
  });
});
