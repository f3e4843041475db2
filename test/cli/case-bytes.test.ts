import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { command, fileWith } from "./command";
import { tableRun } from "./tables/table-run";

const text = JSON.stringify({ transfer: { nature: "support" }, actor: { name: "Nærøy Målløs" } });
const utf16 = (mark = "") => Buffer.from(mark + text, "utf16le");

describe("a case in a file", () => {
  it.each([
    ["UTF-8", Buffer.from(text), undefined],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`), undefined],
    ["Windows-1252", Buffer.from(text, "latin1"), "1 line is not UTF-8 and read as Windows-1252"],
    ["UTF-16 with a mark, little end first", utf16("\uFEFF"), "read as UTF-16LE"],
    ["UTF-16 without a mark, big end first", utf16().swap16(), "read as UTF-16BE"],
    ["UTF-8 whose letters were lost before", Buffer.from(text.replace("æ", "\uFFFD")), "letters were lost"],
  ])("is read in %s, and what was noticed is said with its name", async (name, content, said) => {
    const file = fileWith(`${name}.json`, content);
    const record = `${file}.record`;
    const { code, err } = await command(["assess", file, "--lang", "en", "--record", record]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(record, "utf8")).case.actor.name).toMatch(/^N[æ\uFFFD]røy Målløs$/);
    if (said === undefined) expect(err).not.toContain(file);
    else expect(err).toContain(`${file}: `);
    expect(err).toContain(said ?? "");
    expect(err).not.toContain("mapping");
  });

  it("that ends in the middle of a letter of UTF-16 is told of, not thrown", async () => {
    const file = fileWith("half.json", utf16("\uFEFF").subarray(0, -1));
    const { code, err } = await command(["assess", file, "--lang", "en"]);
    expect(code).toBe(1);
    expect(err).toContain("Cannot read");
  });
});

describe("cases line by line", () => {
  it("are answered for with no word of a mapping, which there is none of, and counted in one form of the word", async () => {
    const { code, err } = await tableRun(Buffer.from(`${text}\n`, "latin1"), undefined, [], "in.jsonl");
    expect(code).toBe(0);
    expect(err).toContain("read as Windows-1252");
    expect(err).not.toContain("mapping");
    expect(err).toContain("1 line answered");
  });
});
