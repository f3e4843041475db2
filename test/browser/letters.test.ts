import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessSync } from "../../src";
import {
  writeDeMinimisDeclarationForm,
  writeDeMinimisLetter,
  writeGrantLetter,
  writeJustification,
} from "../../src/letters";
import { fixtureFiles } from "../support/fixtures";
import { chromiumPath, launch } from "./chromium";

const { case: input, on } = fixtureFiles("fixtures/cases/state-aid/dates-of-change.json")[0]!.fixtures.find(
  ({ name }) => name === "A case in which everything is known, on 2026-01-01",
)!;
const answer = assessSync(input, { on });
const options = { route: "grant.de-minimis.general", lang: "nb", format: "html" } as const;

describe.skipIf(!chromiumPath)("letters on paper", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it.each([
    ["reasons", writeJustification(answer, options)],
    ["letter", writeDeMinimisLetter(answer, options)],
    ["form", writeDeMinimisDeclarationForm({ ...options, on })],
  ])("the %s fits on A4 without being cut off, and runs and loads nothing", async (_, letter) => {
    const page = await browser.newPage();
    const told: string[] = [];
    page.on("console", (message) => told.push(message.text()));
    page.on("request", (request) => told.push(request.url()));
    await page.setContent(letter.ok ? letter.text : "");
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 627, height: 1000 }); // 166 mm, as wide as the text on the page
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(627);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf).toContain("%PDF-");
    expect(pdf).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(told).toEqual([]);
    await page.close();
  });

  it("the letter to a sports club that gets a grant is printed on at most two pages", async () => {
    const [club] = fixtureFiles("fixtures/everyday/01-operating-grant-to-a-sports-club.json")[0]!.fixtures;
    const letter = writeGrantLetter(assessSync(club!.case, { on: club!.on, detail: "full" }), {
      ...options,
      route: "grant.outside-state-aid",
      details: { municipality: "Solvik kommune", address: "Idrettsveien 1\n4600 Kristiansand" },
    });
    const page = await browser.newPage();
    await page.setContent(letter.ok ? letter.text : "");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)!.length).toBeLessThanOrEqual(2);
    expect(letter.ok).toBe(true);
    await page.close();
  });
});
