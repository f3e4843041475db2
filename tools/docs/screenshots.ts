/** Takes the pictures of the form that the documentation shows: docs/pictures/form-*.png. */
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { toFragment } from "../../docs/form/src/saved";
import { launch } from "../../test/browser/chromium";
import { fromDisk, openDemo, openMenu, route } from "../../test/browser/demo";
import { fixtureFiles } from "../../test/support/fixtures";

const { case: input, on } = fixtureFiles("fixtures/cases/generasjon-m.json")[0]!.fixtures[0]!;
const folder = "docs/pictures";

const shots = [
  { name: "wide", options: { viewport: { width: 1280, height: 1000 } } },
  { name: "narrow", options: { viewport: { width: 320, height: 1000 } } },
  { name: "dark", options: { viewport: { width: 1280, height: 1000 }, colorScheme: "dark" } },
  {
    name: "why",
    options: { viewport: { width: 1280, height: 1400 } },
    act: (page: Page) => route(page, "effect-contract.bridge").locator("summary").click(),
  },
] as const;

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const shot of shots) {
  const { page, close } = await openDemo(browser, fromDisk + toFragment({ on, case: input }), {
    ...shot.options,
    reducedMotion: "reduce",
  });
  await openMenu(page);
  await page.locator("#lang").selectOption("en");
  await page.getByRole("heading", { name: "The case", exact: true }).waitFor();
  await page.locator("details.menu > summary").click();
  if ("act" in shot) await shot.act(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: `${folder}/form-${shot.name}.png` });
  await close();
}
await browser.close();
