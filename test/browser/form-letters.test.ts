import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SavedCase, toFragment } from "../../docs/form/src/saved";
import { assessSync } from "../../src";
import { toDocx } from "../../src/letter-files/docx";
import { composeLetter } from "../../src/letters/kinds";
import { fixtureFiles } from "../support/fixtures";
import { chromiumPath, launch } from "./chromium";
import { fromDisk, openDemo, route } from "./demo";

const club = fixtureFiles("fixtures/everyday/01-operating-grant-to-a-sports-club.json")[0]!.fixtures[0]!;
const atCeiling = fixtureFiles("fixtures/cases/state-aid/de-minimis-ceilings.json")[0]!.fixtures.find(
  ({ name }) => name === "Earlier aid brings the total to exactly the ceiling of 300000 (new)",
)!;
const deMinimis = "grant.de-minimis.general";
const outside = "grant.outside-state-aid";

describe.skipIf(!chromiumPath)("letters in the form", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it("are filled in at an open route, say what stands open, and are downloaded", async () => {
    const { page, problems, close } = await openDemo(browser, fromDisk + toFragment(club));
    const why = route(page, outside);
    await why.locator("summary").first().click();
    await why.getByText("Skriv brev eller begrunnelse").click();
    const desk = why.locator(".letter");
    await desk.getByText("Dette står åpent i brevet").waitFor();
    expect(await desk.locator("li").allTextContents()).toContain("[Fylles ut: kommune]");
    await desk.getByLabel("Kommune", { exact: true }).fill("Kristiansand kommune");
    await expect.poll(() => desk.locator("li").allTextContents()).not.toContain("[Fylles ut: kommune]");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      desk.getByRole("button", { name: "Last ned" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("grant.html");
    const letter = readFileSync(await download.path(), "utf8");
    expect(letter).toContain("Kristiansand kommune");
    expect(letter).toContain("<h1>Vedtak om tilskudd</h1>");
    expect(problems).toEqual([]);
    await close();
  });

  it("are those that the route can have: a decision, de minimis aid, or a refusal where it is closed", async () => {
    const { page, close } = await openDemo(browser);
    const open = async (saved: SavedCase) => {
      await page.goto("about:blank");
      await page.goto(fromDisk + toFragment(saved));
      await route(page, outside).waitFor({ state: "attached" });
    };
    const kinds = async (id: string) => {
      await route(page, id).locator("summary").first().click();
      await route(page, id).getByText("Skriv brev eller begrunnelse").click();
      return route(page, id)
        .locator("[id$=-kind] option")
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    };
    await open(club);
    expect(await kinds(outside)).toEqual(["grant", "reasons", "checklist"]);
    await open(atCeiling);
    expect(await kinds(deMinimis)).toEqual(["grant", "de-minimis", "declaration", "reasons", "checklist"]);
    const amount = { amount: "260000", currency: "EUR" };
    const { transfer } = atCeiling.case as { transfer: object };
    await open({ on: atCeiling.on, case: { ...atCeiling.case, transfer: { ...transfer, amount } } as never });
    expect(await kinds(deMinimis)).toEqual(["refusal"]);
    await close();
  });

  it("are files of Word in a browser too, as large as the library makes them", async () => {
    const answer = assessSync(club.case, { on: club.on });
    const letter = composeLetter("grant", answer, { route: outside, lang: "nb" });
    if (!letter.ok) throw new Error("The letter is written.");
    const { outputFiles } = await build({
      stdin: { contents: `export { toDocx } from "./src/letter-files/docx";`, resolveDir: "." },
      bundle: true,
      write: false,
      format: "iife",
      globalName: "word",
      platform: "browser",
      logLevel: "error",
    });
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const size = await page.evaluate(async (blocks) => {
      const { toDocx: make } = (globalThis as never as { word: { toDocx: typeof toDocx } }).word;
      return (await make(blocks, { lang: "nb", title: "Vedtak" })).byteLength;
    }, letter.blocks);
    const own = await toDocx(letter.blocks, { lang: "nb", title: "Vedtak" });
    expect(Math.abs(size - own.byteLength)).toBeLessThan(500);
    await page.close();
  });
});
