import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Case } from "../../src/index";
import { askerFile, command, fileWith } from "./command";

const inFolder = (name: string) => join(mkdtempSync(join(tmpdir(), "hjemmel-")), name);

async function recorded(argv: readonly string[]): Promise<string> {
  const path = inFolder("record.json");
  const { code } = await command(["assess", ...argv, "--record", path]);
  expect(code).toBe(0);
  return path;
}

function changed(path: string, change: (kept: { case: Case; [field: string]: unknown }) => void): string {
  const kept = JSON.parse(readFileSync(path, "utf8"));
  change(kept);
  return fileWith("changed.json", kept);
}

describe("hjemmel replay", () => {
  test.each([
    ["nb", "byte for byte"],
    ["nn", "byte for byte"],
    ["en", "byte for byte"],
  ])("of a fresh record is identical, in %s", async (lang, words) => {
    const { code, out, err } = await command(["replay", await recorded([askerFile]), "--lang", lang]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(words);
  });
  test("as JSON it is the whole result", async () => {
    const { out } = await command(["replay", await recorded([askerFile]), "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ ok: true, isIdentical: true, changed: [], differences: [] });
  });
  test("of a case with a municipality takes its pack", async () => {
    const file = fileWith("kristiansand.json", {
      on: "2025-06-02",
      case: { municipality: { number: "4204" }, transfer: { nature: "support" } },
    });
    const path = await recorded([file]);
    expect(JSON.parse(readFileSync(path, "utf8")).law.packs).toHaveLength(1);
    expect((await command(["replay", path])).out).toContain("byte for byte");
  });
  test("tells of a changed case, and ends as with invalid input", async () => {
    const path = changed(await recorded([askerFile]), (kept) => {
      kept.case.transfer = { nature: "support" };
    });
    const { code, out } = await command(["replay", path, "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("The case in the record was changed");
    expect(out).toMatch(/^- .*: open → closed$/m);
  });
  test("tells of other rules, which is an answer", async () => {
    const path = changed(await recorded([askerFile]), (kept) => {
      kept.law = { ...(kept.law as object), hash: "0".repeat(64) };
    });
    const { out } = await command(["replay", path, "--lang", "en"]);
    expect(out).toContain("The rules are not those that were used.");
    expect(out).toContain("In the record: 0.1.0 (000000000000).");
  });
  test("takes the rules of a folder", async () => {
    const { code, out } = await command(["replay", await recorded([askerFile]), "--law", "rules"]);
    expect(code).toBe(0);
    expect(out).toContain("byte for byte");
  });
  test.each([
    ["no file", ["replay", "/nowhere.json"], 1],
    ["what is no record", ["replay", askerFile], 1],
    ["a list", ["replay", fileWith("list.json", [])], 1],
    ["null", ["replay", fileWith("null.json", "null")], 1],
    ["no argument", ["replay"], 2],
    ["rules that are not there", ["replay", askerFile, "--law", "/nowhere"], 3],
  ] as const)("refuses %s", async (_name, argv, expected) => {
    const { code, out, err } = await command(argv);
    expect({ code, out }).toEqual({ code: expected, out: "" });
    expect(err).not.toBe("");
  });
});

describe("hjemmel assess --record", () => {
  test("can be read as a case again", async () => {
    const { code, out } = await command(["assess", await recorded([askerFile])]);
    expect(code).toBe(0);
    expect(out).toContain("1. september 2023");
  });
  test("needs the full answer", async () => {
    const argv = ["assess", askerFile, "--record", inFolder("r.json"), "--detail", "trace"];
    expect((await command(argv)).code).toBe(2);
  });
  test("says where it cannot write", async () => {
    const { code, err } = await command(["assess", askerFile, "--record", "/nowhere/r.json"]);
    expect(code).toBe(2);
    expect(err).toContain("/nowhere/r.json");
  });
  test("writes nothing of invalid input", async () => {
    const path = inFolder("r.json");
    writeFileSync(path, "before");
    await command(["assess", fileWith("bad.json", { transfer: 1 }), "--on", "2025-01-01", "--record", path]);
    expect(readFileSync(path, "utf8")).toBe("before");
  });
});

describe("hjemmel assess --also-on", () => {
  test.each([
    ["nb", "Det som er annerledes 24. november 2026 enn 1. september 2023", "Ingen slik regel gjaldt"],
    ["nn", "Det som er annleis 24. november 2026 enn 1. september 2023", "Ingen slik regel galdt"],
    ["en", "What differs on 24 November 2026 from 1 September 2023", "No such rule was in force"],
  ])("tells in %s what differs and why", async (lang, title, why) => {
    const { code, out } = await command(["assess", askerFile, "--also-on", "2026-11-24", "--lang", lang]);
    expect(code).toBe(0);
    expect(out.replaceAll("\u00A0", " ")).toContain(title);
    expect(out).toContain(why);
  });
  test("says so where nothing differs", async () => {
    const { out } = await command(["assess", askerFile, "--also-on", "2023-09-02", "--lang", "en"]);
    expect(out).toContain("No result differs.");
  });
  test("as JSON and as Markdown", async () => {
    const argv = ["assess", askerFile, "--also-on", "2026-11-24", "--format"];
    expect(JSON.parse((await command([...argv, "json"])).out).alsoOn.differences).toHaveLength(1);
    expect((await command([...argv, "markdown"])).out).toMatch(/^# Det som er annerledes/m);
  });
  test("refuses a date that does not exist", async () => {
    const { code, err } = await command(["assess", askerFile, "--also-on", "2026-02-30"]);
    expect(code).toBe(2);
    expect(err).toContain("2026-02-30");
  });
});
