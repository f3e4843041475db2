import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { HjemmelFormElement } from "../../src/element";
import type { Language } from "../../src/law";
import { formFiles } from "../../tools/build/form-files";
import { languages } from "../../tools/build/one-language";
import { fixtureFiles } from "../support/fixtures";
import { interviews } from "../support/interviews";
import { chromiumPath, launch } from "./chromium";
import { answerAll, focused } from "./keyboard";

/** What a page of one language says. */
const said = {
  nb: {
    stop: "Du kan stoppe her",
    next: "Neste",
    dontKnow: "Vet ikke",
    can: "KAN GIS",
    help: "Vis hjelp til spørsmålene",
    gone: "Denne delen ligger i en fil for seg",
  },
  nn: {
    stop: "Du kan stoppe her",
    next: "Neste",
    dontKnow: "Veit ikkje",
    can: "KAN GIVAST",
    help: "Vis hjelp til spørsmåla",
    gone: "Denne delen ligg i ei fil for seg",
  },
  en: {
    stop: "You can stop here",
    next: "Next",
    dontKnow: "Don’t know",
    can: "CAN BE GIVEN",
    help: "Show help for the questions",
    gone: "This part is in a file of its own",
  },
} as const;

const club = fixtureFiles("fixtures/everyday/01-operating-grant-to-a-sports-club.json")[0]!.fixtures[0]!;

interface Served {
  address: string;
  /** Everything that was asked for, without the page itself. */
  asked: string[];
  server: Server;
}

/** A plain server of files, with a page that has the form in one language. */
async function serve(lang: Language, has: (name: string) => boolean, attributes = ""): Promise<Served> {
  const files = new Map((await formFiles(lang)).map(({ name, contents }) => [name, contents]));
  const asked: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const name = url.slice(1);
    if (name === "") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>form</title><link rel="icon" href="data:,">
        <script src="hjemmel-form.${lang}.js" defer></script><main><h1>form</h1><hjemmel-form ${attributes}></hjemmel-form></main>`,
      );
      return;
    }
    asked.push(name);
    const contents = has(name) ? files.get(name) : undefined;
    response.statusCode = contents ? 200 : 404;
    response.setHeader("content-type", "text/javascript; charset=utf-8");
    response.end(contents);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, server };
}

const isForm = (name: string) => !name.includes("/");

describe.skipIf(!chromiumPath)("the form in one language, served as one file", () => {
  let browser: Browser;
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await page.context().close();
    served.server.close();
  });
  afterAll(() => browser.close());

  const open = async (
    lang: Language,
    has: (name: string) => boolean,
    attributes = 'law-date="2026-11-24"',
  ) => {
    served = await serve(lang, has, attributes);
    page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
    await page.goto(served.address);
    await page.locator(".question h2").waitFor();
  };

  it.each(languages)(
    "is filled in by keyboard to the conclusion, and fetches nothing else: %s",
    async (lang) => {
      await open(lang, isForm);
      const { stop, next, dontKnow, can } = said[lang];
      const { told, most } = interviews[0]!;
      while (!(await focused(page)).id.startsWith("question-")) await page.keyboard.press("Tab");
      await answerAll(page, told, { most, stop, next, dontKnow });
      expect(await page.locator(".conclusion").textContent()).toContain(can);
      expect(await page.locator("hjemmel-form .form").getAttribute("lang")).toBe(lang);
      expect(served.asked).toEqual([`hjemmel-form.${lang}.js`]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );

  it("says at a question, a reason and an earlier date that their files are not there, and answers on", async () => {
    const { gone, help } = said.nb;
    await open("nb", isForm);
    await page.getByRole("button", { name: help }).click();
    await page.locator(".question", { hasText: gone }).waitFor();
    await page.locator(".routes [data-route] summary").first().click();
    await page.locator(".routes [data-route] [role=alert]", { hasText: gone }).waitFor();
    await lawDate("2026-06-30");
    await page.locator("[role=alert]", { hasText: gone }).waitFor();
    expect(await page.locator(".conclusion").count()).toBe(0);
    await lawDate("2026-07-01");
    await page.locator(".conclusion").waitFor();
  });

  it("has help, reasons, pictures, letters and earlier dates where the folder lies beside it", async () => {
    await open("nb", () => true);
    await page.getByRole("button", { name: said.nb.help }).click();
    await expect.poll(() => page.getByRole("button", { name: said.nb.help }).count()).toBe(0);
    await page.locator("hjemmel-form").evaluate((form) => {
      (form as HjemmelFormElement).session.set("transfer.nature", "purchase");
    });
    const why = page.locator('[data-route="procurement.direct-award"]');
    await why.locator("summary").first().click();
    await why.getByText("Vilkårene som tegning").click();
    await why.getByRole("img").first().waitFor();
    await lawDate("2020-01-01");
    await expect.poll(() => served.asked).toContain("hjemmel-form/law.js");
    await page.locator(".conclusion").waitFor();
    expect(served.asked.filter((name) => name.includes("/")).sort()).toEqual([
      "hjemmel-form/law.js",
      "hjemmel-form/pictures.js",
      "hjemmel-form/texts.nb.js",
    ]);
  });

  it("writes letters from the folder, and says where the file for Word is not there", async () => {
    await open("nb", (name) => name !== "hjemmel-form/word.js");
    await page.locator("hjemmel-form").evaluate((form, input) => {
      (form as HjemmelFormElement).load(input);
    }, club.case);
    const why = page.locator('[data-route="grant.outside-state-aid"]');
    await why.locator("summary").first().click();
    await why.getByText("Skriv brev eller begrunnelse").click();
    const desk = why.locator(".letter");
    await desk.getByText("Dette står åpent i brevet").waitFor();
    await desk.getByRole("button", { name: "Last ned" }).click();
    await desk.getByText(said.nb.gone).waitFor();
    await desk.getByLabel("Fil", { exact: true }).selectOption("html");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      desk.getByRole("button", { name: "Last ned" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("grant.html");
    expect(await desk.getByText(said.nb.gone).count()).toBe(0);
  });

  const lawDate = (date: string) =>
    page.locator("hjemmel-form").evaluate((form, to) => form.setAttribute("law-date", to), date);
});
