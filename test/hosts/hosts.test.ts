import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { assessSync } from "../../src";
import { factsFor, toEngine } from "../../src/json-rules-engine";
import { nationalLaw } from "../../src/national-law";
import { chromiumPath, launch } from "../browser/chromium";

const on = "2026-07-01";
const recipes = "docs/examples/hosts";
const isBuilt = existsSync("dist/cli.js");
const input = JSON.parse(readFileSync("fixtures/cases/generasjon-m.json", "utf8")).case;
const file = join(mkdtempSync(join(tmpdir(), "hjemmel-hosts-")), "case.json");
writeFileSync(file, JSON.stringify(input));

const answer = assessSync(input, { on, detail: "verdicts" });
const routes = answer.ok ? answer.routes.filter(({ verdict }) => verdict !== "closed") : [];
const expected = `${routes.map(({ id, verdict }) => `${id}: ${verdict}`).join("\n")}\n`;

const run = (command: string, argv: readonly string[], stdin = "") =>
  spawnSync(command, argv, {
    input: stdin,
    encoding: "utf8",
    env: { ...process.env, HJEMMEL: `${process.execPath} dist/cli.js` },
  });
const isThere = (command: string | undefined): command is string =>
  command !== undefined && spawnSync(command, ["--version"]).status === 0;

/** Other runtimes: `BUN` and `DENO` say where they are, otherwise they are looked for on the path. */
const runtimes: [name: string, command: string, argv: string[]][] = [
  ["Node", process.execPath, []],
  ["Bun", process.env.BUN ?? "bun", []],
  ["Deno", process.env.DENO ?? "deno", ["run", "--allow-read", "--allow-env"]],
];

describe.skipIf(!isBuilt)("a script", () => {
  for (const [name, command, argv] of runtimes)
    it.skipIf(!isThere(command))(`runs on ${name}`, () => {
      const { status, stdout, stderr } = run(command, [...argv, `${recipes}/script.mjs`, file, on]);
      expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: expected });
    });
});

describe.skipIf(!isBuilt)("a caller in another language, through the command", () => {
  it.skipIf(!isThere("python3"))("Python", () => {
    const right = run("python3", [`${recipes}/hjemmel_cli.py`], JSON.stringify(input));
    expect(right).toMatchObject({ status: 0, stdout: expected });
    const wrong = run("python3", [`${recipes}/hjemmel_cli.py`], '{"transfer":{"nature":"gift"}}');
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain("transfer.nature");
  });

  it.skipIf(!isThere("python3"))("Python, from the law as plain data alone", () => {
    const { status, stdout } = run("python3", [`${recipes}/evaluate.py`, "dist/conformance"]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^(\d+) of \1 results agree\n$/),
    });
    expect(Number(stdout.split(" ")[0])).toBeGreaterThan(10_000);
  });

  it.skipIf(!isThere("java"))("Java", () => {
    const { status, stdout } = run("java", [`${recipes}/Hjemmel.java`], JSON.stringify(input));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(answer)));
  });

  it.skipIf(!isThere("dotnet"))("C#", () => {
    const { status, stdout } = run("dotnet", ["run", `${recipes}/Hjemmel.cs`], JSON.stringify(input));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(answer)));
  });
});

describe.skipIf(!isBuilt || !chromiumPath)("a page with a <script>", () => {
  it("opens from disk and tells the open routes as the form changes", async () => {
    const browser = await launch();
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(pathToFileURL(`${recipes}/page.html`).href);
    const open = page.locator("#open");
    await page.evaluate((given) => {
      const form = document.querySelector("hjemmel-form") as HTMLElement & { load(input: unknown): void };
      form.load(given);
    }, input);
    const opened = routes.filter(({ verdict }) => verdict === "open").map(({ id }) => id);
    await page.waitForFunction(
      (text) => document.querySelector("#open")?.textContent === text,
      opened.join(", "),
    );
    expect(await open.textContent()).toBe(opened.join(", "));
    expect(faults).toEqual([]);
    await browser.close();
  });
});

describe("a system that has a json-rules-engine", () => {
  it("runs the law of a date on it, with every fact of a case, derived ones too", async () => {
    const read = factsFor(nationalLaw, on, input);
    if (!read.ok) throw new Error("The case is valid.");
    const isDerived = ([id, value]: [string, unknown]) =>
      nationalLaw.facts.get(id)?.derive !== undefined && value !== undefined;
    expect(Object.entries(read.facts).some(isDerived)).toBe(true);
    const engine = await toEngine(nationalLaw, on);
    for (const [id, value] of Object.entries(read.facts)) engine.addFact(id, value as never);
    const { events } = await engine.run();
    const met = events.map(({ params }) => params?.id);
    for (const { id, verdict } of routes) if (verdict === "open") expect(met).toContain(id);
  });

  it("is told what is wrong with a case", () => {
    expect(factsFor(nationalLaw, on, { transfer: { nature: "gift" } })).toMatchObject({
      ok: false,
      issues: [{ path: "transfer.nature" }],
    });
  });
});
