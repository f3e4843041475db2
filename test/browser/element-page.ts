import { build } from "esbuild";
import type { Browser, Frame, Page } from "playwright-core";
import { allInOne, litForBrowsers, withoutWord } from "../../tools/build/element-build";
import { usedCss } from "../../tools/build/used-css";

const site = "http://form.test/";

/** `hjemmel/element` as it is built for users, in one file, with what it was built from; or with its style sheets whole. */
export async function elementScript(sheets = [usedCss]): Promise<{ code: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/element/index.ts"],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: "node",
    format: "iife",
    target: "es2022",
    loader: { ".css": "text" },
    plugins: [litForBrowsers, allInOne, withoutWord, ...sheets],
  });
  return { code: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

export interface ElementPage {
  page: Page;
  /** Where the form is: the page itself, or the frame in it. */
  frame: Frame;
  /** Errors and warnings of the console, exceptions, and breaches of the security policy. */
  problems: string[];
  close(): Promise<void>;
}

/** A page with these scripts and this body, under a policy, by itself or in a frame with a sandbox. */
export async function openPage(
  browser: Browser,
  scripts: readonly string[],
  body: string,
  { policy, sandbox }: { policy?: string; sandbox?: string } = {},
): Promise<ElementPage> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", ({ message }) => problems.push(message));
  const html = `<!doctype html><meta charset="utf-8"><title>form</title><link rel="icon" href="data:,">
    ${scripts.map((_, index) => `<script src="/${index}.js" defer></script>`).join("")}${body}`;
  await context.route(`${site}**`, (route) => {
    const name = new URL(route.request().url()).pathname;
    const script = /^\/(\d+)\.js$/.exec(name);
    if (script) return route.fulfill({ contentType: "text/javascript", body: scripts[Number(script[1])]! });
    const isFramed = sandbox !== undefined && name === "/";
    return route.fulfill({
      contentType: "text/html",
      headers: policy && !isFramed ? { "content-security-policy": policy } : {},
      body: isFramed ? `<!doctype html><iframe sandbox="${sandbox}" src="/form"></iframe>` : html,
    });
  });
  await page.goto(site);
  const frame = sandbox === undefined ? page.mainFrame() : page.frame({ url: `${site}form` })!;
  await frame.waitForLoadState("load");
  return { page, frame, problems, close: () => context.close() };
}
