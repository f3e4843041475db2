import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { HjemmelFormElement } from "../../src/element";

export const fromDisk = pathToFileURL(resolve("docs/form/index.html")).href;

/** The demo in a page of its own, with all that went wrong or left for elsewhere. */
export interface Demo {
  page: Page;
  /** Errors and warnings of the console, exceptions, and breaches of the security policy. */
  problems: string[];
  /** Addresses asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Without motion: what opens by degrees, moves what stands below it while a test would press that. */
export async function openDemo(
  browser: Browser,
  address = fromDisk,
  options: BrowserContextOptions = {},
): Promise<Demo> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`${violatedDirective}: ${blockedURI}`),
    );
  });
  await page.goto(address);
  await page.getByRole("heading", { name: "Svaret" }).waitFor();
  return { page, problems, requests, close: () => context.close() };
}

/** The case as the form holds it. */
export function caseIn(page: Page): Promise<unknown> {
  return page.evaluate(() => (document.querySelector("hjemmel-form") as HjemmelFormElement).toCase());
}

/** The kind of the conclusion that the form shows. */
export function conclusionIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const { session } = document.querySelector("hjemmel-form") as HjemmelFormElement;
    const assessment = session.assessment();
    return assessment.ok ? assessment.conclusion?.kind : undefined;
  });
}

export const route = (page: Page, id: string) => page.locator(`[data-route="${id}"]`);

export async function verdictOf(page: Page, id: string): Promise<string | null> {
  return route(page, id).getAttribute("data-verdict");
}

/** Opens the menu, where it is closed. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.locator("details.menu");
  if (!(await menu.evaluate((one) => (one as HTMLDetailsElement).open)))
    await menu.locator("summary").click();
}

/** Opens the line in which the routes of the other family are folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("details.folded > summary").click();
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** A web server for the demo with the policy that docs/form/README.md states. */
export async function serveDemo(policy: string): Promise<{ address: string; server: Server }> {
  const server = createServer(({ url = "/" }, response) => {
    const name = url === "/" ? "/index.html" : url;
    if (!["/index.html", "/form.js", "/form.css"].includes(name)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(name)]!,
      "content-security-policy": policy,
    });
    response.end(readFileSync(`docs/form${name}`));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
