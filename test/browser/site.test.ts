import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium";

/** The built site, `npm run docs`, as a reader meets it. */
const site = "docs/.vitepress/dist";
const isBuilt = existsSync(join(site, "nb/lov/index.html"));
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

function serve(): Server {
  return createServer(({ url = "/" }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, "http://site").pathname));
    const file = [path, `${path}.html`, join(path, "index.html")]
      .map((name) => join(site, name))
      .find((name) => existsSync(name) && statSync(name).isFile());
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  }).listen(0, "127.0.0.1");
}

describe.skipIf(!chromiumPath || !isBuilt)("the site", () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  let home: string;
  beforeAll(async () => {
    browser = await launch();
    server = serve();
    await once(server, "listening");
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(`${home}/`);
  });
  afterEach(() => page.close());

  test("two clicks lead from the front page to the answer for a grant to a sports club", async () => {
    await page.getByRole("link", { name: "For saksbehandlere" }).first().click();
    await page
      .getByRole("main")
      .or(page.locator(".vp-doc"))
      .getByRole("link", { name: "Tilskudd til idrettslag" })
      .first()
      .click();
    await page.getByRole("heading", { name: "Tilskudd til idrettslag" }).waitFor();
    expect(await page.locator(".vp-doc").textContent()).toContain(
      "KAN GIS: tilskudd som ikke er statsstøtte",
    );
  });

  test.each([
    ["tilskudd idrettslag", /tilskudd-til-idrettslag/],
    ["bagatellmessig", /bagatell|de-minimis/],
    ["direktekjøp", /direktekj|direct-award/],
  ])("the search finds %s", async (words, found) => {
    await page.locator(".DocSearch-Button").first().click();
    await page.locator("#localsearch-input").fill(words);
    const results = page.locator(".VPLocalSearchBox .result");
    await results.first().waitFor();
    const links = await results.evaluateAll((all) => all.slice(0, 5).map((one) => one.getAttribute("href")));
    expect(links.join(" ")).toMatch(found);
  });

  test.each([
    ["", "nb"],
    ["nb/tilskudd", "nb"],
    ["nb/lov/grant.de-minimis.general", "nb"],
    ["nn/lov/grant.de-minimis.general", "nn"],
    ["law/grant.de-minimis.general", "en"],
    ["guide", "en"],
  ])("the page /%s says that it is in %s", async (path, lang) => {
    const html = await (await fetch(`${home}/${path}`)).text();
    expect(/<html lang="([^"]*)"/.exec(html)?.[1]).toBe(lang);
  });

  test("the side bar of the law pages has the bodies of law", async () => {
    await page.goto(`${home}/nb/lov/procurement.direct-award`);
    const side = await page.locator(".VPSidebar").textContent();
    for (const body of ["Anskaffelser", "Statsstøtte", "Tilskudd", "Kommuneloven"])
      expect(side).toContain(body);
  });
});
