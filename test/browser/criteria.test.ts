import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toFragment } from "../../docs/form/src/saved";
import { fixtureFiles } from "../support/fixtures";
import { chromiumPath, launch } from "./chromium";
import { fromDisk, openDemo, openMenu, route } from "./demo";

const generasjonM = fixtureFiles("fixtures/cases/generasjon-m.json")[0]!.fixtures[0]!;
const withCase = fromDisk + toFragment(generasjonM);

/** WCAG 1.4.12: what a reader may set for any text. */
const spacing = `hjemmel-form { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }`;

/** What axe does not look at: each test is named by the criterion that it shows. */
describe.skipIf(!chromiumPath)("criteria of accessibility", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it("1.4.1: each verdict is a word and not only a colour, and links are underlined", async () => {
    const { page, close } = await openDemo(browser, withCase);
    const tags = await page.locator("[data-route] .ds-tag").allTextContents();
    expect(tags.length).toBeGreaterThan(30);
    expect(tags.filter((text) => text.trim() === "")).toEqual([]);
    await route(page, "effect-contract.bridge").locator("summary").first().click();
    const link = route(page, "effect-contract.bridge").locator("a[href]").first();
    await link.waitFor();
    expect(await link.evaluate((one) => getComputedStyle(one).textDecorationLine)).toContain("underline");
    await close();
  });

  it.each(["light", "dark"] as const)(
    "1.4.11: the edge of every field stands out from its ground by 3 to 1, %s",
    async (colorScheme) => {
      const { page, close } = await openDemo(browser, withCase, { colorScheme });
      await openMenu(page);
      await page.getByText("Alle felt").first().click();
      const found = await page.locator("hjemmel-form").evaluate(edges);
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter(({ ratio }) => ratio < 3)).toEqual([]);
      await close();
    },
  );

  it("2.5.2: a button does nothing where the pointer leaves it before it is let go", async () => {
    const { page, close } = await openDemo(browser);
    const question = page.locator(".question h2");
    const asked = await question.textContent();
    const skip = page.locator(".question button").last();
    await skip.hover();
    await page.mouse.down();
    await page.mouse.move(1, 1);
    await page.mouse.up();
    expect(await question.textContent()).toBe(asked);
    await skip.click();
    await expect.poll(() => question.textContent()).not.toBe(asked);
    await close();
  });

  it("1.4.12: nothing is cut off where a reader sets the spacing of text", async () => {
    const { page, close } = await openDemo(browser, withCase);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    await route(page, "effect-contract.bridge").locator("summary").first().click();
    await openMenu(page);
    expect(await page.locator("hjemmel-form").evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await close();
  });

  it("2.4.7: the keyboard's place is always to be seen", async () => {
    const { page, close } = await openDemo(browser);
    const unseen: string[] = [];
    let inside = 0;
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      // The look may be on its way.
      if (!(await focusLook(page)).isSeen) await page.waitForTimeout(300);
      const at = await focusLook(page);
      if (!at.isInForm) continue;
      inside += 1;
      if (!at.isSeen) unseen.push(at.what);
    }
    expect(inside).toBeGreaterThan(10);
    expect(unseen).toEqual([]);
    await close();
  });

  it("3.2.4: every question is answered and set aside by buttons of the same names", async () => {
    const { page, close } = await openDemo(browser);
    const seen = new Set<string>();
    for (let screens = 0; screens < 4; screens++) {
      const heading = await page.locator(".question h2").first().textContent();
      const names = await page.locator(".question .buttons button").allTextContents();
      seen.add(
        names
          .map((name) => name.trim())
          .filter((name) => name !== "Tilbake")
          .join(),
      );
      await page.getByRole("button", { name: "Vet ikke", exact: true }).click();
      await expect.poll(() => page.locator(".question h2").first().textContent()).not.toBe(heading);
    }
    expect([...seen]).toHaveLength(1);
    await close();
  });
});

interface Edge {
  id: string;
  ratio: number;
}

/** In the page: how far the edge of each field that is seen stands out from what is around it. */
function edges(form: Element): Edge[] {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
  const over = (below: number[], colour: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = `rgb(${below.join(" ")})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const ground = (element: Element | null): number[] => {
    if (!element) return over([255, 255, 255], getComputedStyle(document.documentElement).backgroundColor);
    const parent =
      element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as Element | undefined);
    return over(ground(parent ?? null), getComputedStyle(element).backgroundColor);
  };
  const light = (colour: number[]) => {
    const [r, g, b] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  return [...form.shadowRoot!.querySelectorAll(".ds-input")]
    .filter((one) => one.checkVisibility())
    .map((one) => {
      const around = ground(one.parentElement);
      const style = getComputedStyle(one);
      const [a, b] = [light(around), light(over(around, style.borderTopColor))];
      return { id: one.id, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) };
    });
}

/** In the page: what has text that does not fit in it and cannot be scrolled to. */
function cutOff(form: Element): string[] {
  return [...form.shadowRoot!.querySelectorAll<HTMLElement>("*")]
    .filter(
      (one) => one.checkVisibility() && (one.textContent ?? "").trim() !== "" && !one.closest(".ds-sr-only"),
    )
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (value: string) => value === "hidden" || value === "clip";
      return (
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    })
    .map((one) => one.outerHTML.slice(0, 120));
}

function focusLook(page: Page): Promise<{ isInForm: boolean; isSeen: boolean; what: string }> {
  return page.evaluate(() => {
    let at: Element | null = document.activeElement;
    const isInForm = at?.tagName === "HJEMMEL-FORM";
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at) return { isInForm: false, isSeen: false, what: "" };
    // Designsystemet draws the ring of a radio or a checkbox around its field.
    const isSeen = [at, at.closest(".ds-field")].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    });
    return {
      isInForm,
      isSeen,
      what: at.outerHTML.slice(0, 120),
    };
  });
}
