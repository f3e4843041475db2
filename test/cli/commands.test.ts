import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { askerFile, command } from "./command";

describe("hjemmel explain", () => {
  test("shows one route, condition by condition", async () => {
    const { code, out } = await command(["explain", "procurement.limited-competition", askerFile]);
    expect(code).toBe(0);
    expect(out).toContain("VILKÅRENE, ETT FOR ETT");
    expect(out).toContain("krav: under NOK 7 800 000");
  });
  test("as JSON it is the route with its trace", async () => {
    const { out } = await command(["explain", "effect-contract.bridge", askerFile, "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      id: "effect-contract.bridge",
      verdict: "open",
      trace: { kind: "rule" },
    });
  });
  test.each([
    [
      "nb",
      "Veien «procurement.limited-competitoin» finnes ikke. Mente du «procurement.limited-competition»?",
    ],
    [
      "nn",
      "Vegen «procurement.limited-competitoin» finst ikkje. Meinte du «procurement.limited-competition»?",
    ],
    [
      "en",
      "There is no route “procurement.limited-competitoin”. Did you mean “procurement.limited-competition”?",
    ],
  ])("suggests the nearest route in %s", async (lang, message) => {
    const { code, out, err } = await command([
      "explain",
      "procurement.limited-competitoin",
      askerFile,
      "--lang",
      lang,
    ]);
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: `${message}\n` });
  });
});

describe("hjemmel rules", () => {
  test("lists every rule with its versions and how certain they are", async () => {
    const { code, out } = await command(["rules", "--lang", "en"], {
      terminal: { columns: 110 },
      env: { NO_COLOR: "1" },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/- procurement\.limited-competition: Limited competition without a notice/);
    expect(out).toContain("procurement.national-threshold");
  });
  test("as JSON too", async () => {
    const listed = JSON.parse((await command(["rules", "--format", "json"])).out) as { id: string }[];
    expect(listed.find(({ id }) => id === "procurement.national-threshold")).toMatchObject({
      kind: "parameter",
    });
  });
  test("shows one rule: versions, conditions in words, where it stands, duties", async () => {
    const { out } = await command(["rules", "procurement.limited-competition"]);
    expect(out).toContain("Begrenset konkurranse uten kunngjøring");
    expect(out).toMatch(/FRA 1\. JANUAR 2017|1\. JANUAR 2017 TIL/);
    expect(out).toContain("[procurement.no-notice-duty]");
    expect(out).toMatch(/Hjemmel: anskaffelsesforskriften/);
    expect(out).toContain("Plikt: ");
  });
  test("shows the dated values of a parameter, or only that of a date", async () => {
    const all = (await command(["rules", "procurement.act-threshold"])).out;
    expect(all).toContain("NOK 100 000");
    expect(all).toContain("NOK 500 000");
    const one = (await command(["rules", "procurement.act-threshold", "--on", "2026-06-30"])).out;
    expect(one).toContain("NOK 100 000");
    expect(one).not.toContain("NOK 500 000");
  });
  test("shows rules of a pack", async () => {
    const { code, out } = await command([
      "rules",
      "kristiansand.operating-grant",
      "--municipality",
      "kristiansand",
    ]);
    expect(code).toBe(0);
    expect(out).toContain("Årlig driftstilskudd");
  });
  test("suggests the nearest rule", async () => {
    const { code, err } = await command(["rules", "procurement.direct-awrd"]);
    expect(code).toBe(2);
    expect(err).toContain("Mente du «procurement.direct-award»?");
  });
});

describe("hjemmel lint", () => {
  test("passes the rules that are shipped, packs and words included", async () => {
    const { code, out, err } = await command(["lint"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Reglene er i orden: \d+ regler, \d+ verdier, 5 regelpakker\.\n$/);
  });
  test("passes a pack on the national law", async () => {
    expect((await command(["lint", "rules/municipalities/oslo", "--lang", "en"])).out).toMatch(
      /^The rules are in order: .* 1 pack\.\n$/,
    );
  });
  test("passes another law with its packs, and a pack on it", async () => {
    expect((await command(["lint", "--law", "rules", "--lang", "en"])).out).toMatch(/ 5 packs\.\n$/);
    expect(
      (await command(["lint", "rules/municipalities/oslo", "--law", "rules", "--lang", "en"])).out,
    ).toMatch(/ 1 pack\.\n$/);
  });
  test("tells of a file of a pack that is no JSON", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hjemmel-law-"));
    cpSync("rules", folder, { recursive: true });
    writeFileSync(join(folder, "municipalities", "oslo", "broken.json"), "{");
    const { code, out, err } = await command(["lint", "--law", folder]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/oslo.broken\.json: .*\[not-json\]/);
    rmSync(folder, { recursive: true });
  });
  test("says of a whole law in the place of a pack that it is one, not that all of it stands twice", async () => {
    const { code, err } = await command(["lint", "rules", "--lang", "en"]);
    expect(code).toBe(3);
    expect(err.split("\n").filter((line) => line.endsWith("]"))).toHaveLength(2);
    expect(err).toContain("This looks like a whole law, not a pack. Give it with --law.\n");
  });
});

describe("help", () => {
  test.each([
    ["nb", "Kommandoer:"],
    ["nn", "Kommandoar:"],
    ["en", "Commands:"],
  ])("in %s", async (lang, title) => {
    const { code, out } = await command(["--help", "--lang", lang]);
    expect(code).toBe(0);
    expect(out).toContain(title);
    for (const name of ["assess", "explain", "rules", "lint"]) expect(out).toContain(name);
  });
  test("the version is that of the package", async () => {
    expect((await command(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
