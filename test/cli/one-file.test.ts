import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { command } from "./command";

const line = '{"case":{"transfer":{"nature":"purchase"}},"on":"2026-01-15"}';
const mapping = JSON.stringify({ facts: { "transfer.nature": "nature" } });
let folder: string;
const at = (name: string) => join(folder, name);
const contents = () =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(at(name), "utf8")]),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hjemmel-one-"));
  writeFileSync(at("in"), line);
  writeFileSync(at("mapping"), mapping);
  mkdirSync(at("sub"));
  symlinkSync(at("in"), at("link"));
  linkSync(at("in"), at("twin"));
  symlinkSync(folder, at("folder"));
  symlinkSync(at("not-yet"), at("dangling"));
  symlinkSync("loop", at("loop"));
});

describe("one file in two roles is refused, and nothing on disk is changed", () => {
  it.each([
    ["IN and OUT", ["batch", "in", "in"]],
    ["IN and OUT, through another folder", ["batch", "in", "sub/../in"]],
    ["IN and OUT, through a link", ["batch", "in", "link"]],
    ["IN and OUT, by two names of one file", ["batch", "in", "twin"]],
    ["IN and OUT, through a link to the folder", ["batch", "in", "folder/in"]],
    ["IN and OUT.invalid", ["batch", "in.invalid", "in"]],
    ["IN and OUT.state", ["batch", "in.state", "in"]],
    ["IN and OUT.lock", ["batch", "in.lock", "in"]],
    ["IN and --summary", ["batch", "in", "out", "--summary", "in"]],
    ["IN and --mapping", ["batch", "in", "out", "--mapping", "in"]],
    ["OUT and --mapping", ["batch", "in", "mapping", "--mapping", "mapping"]],
    ["--mapping and --summary", ["batch", "in", "out", "--mapping", "mapping", "--summary", "mapping"]],
    ["OUT and --summary", ["batch", "in", "out", "--summary", "out"]],
    ["OUT and --summary, not there yet", ["batch", "in", "out", "--summary", "sub/../out"]],
    [
      "OUT and --summary, through a link to what is not there yet",
      ["batch", "in", "not-yet", "--summary", "dangling"],
    ],
    ["OUT and --summary, through a link to the folder", ["batch", "in", "out", "--summary", "folder/out"]],
    ["OUT.invalid and --summary", ["batch", "in", "out", "--summary", "out.invalid"]],
    ["OUT.state and --summary", ["batch", "in", "out", "--summary", "out.state"]],
    ["--pack and OUT", ["batch", "in", "mapping", "--pack", "mapping"]],
    ["FILE and --record", ["assess", "in", "--record", "in"]],
    ["FILE and --record, through a link", ["assess", "in", "--record", "link"]],
    ["--pack and --record", ["assess", "in", "--pack", "mapping", "--record", "mapping"]],
    ["--resume and --save", ["ask", "--resume", "in", "--save", "twin"]],
  ])("%s", async (said, argv) => {
    const [first, second] = said.split(/ and |, /) as [string, string];
    writeFileSync(at("in.invalid"), line);
    writeFileSync(at("in.state"), line);
    writeFileSync(at("in.lock"), line);
    const before = contents();
    const files = argv.map((word, index) => (index === 0 || word.startsWith("-") ? word : at(word)));
    const { code, out, err } = await command([...files, "--lang", "en"], {
      prompter: { choose: async () => undefined, write: async () => undefined },
    });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("the same file");
    expect(err).toContain(first);
    expect(err).toContain(second);
    expect(contents()).toEqual(before);
  });

  it("a file in a folder of packs is one of them", async () => {
    mkdirSync(at("packs"));
    writeFileSync(at("packs/pack.json"), "{}");
    const { code, err } = await command([
      ...["assess", at("in"), "--pack", at("packs"), "--record", at("packs/pack.json"), "--lang", "en"],
    ]);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("--pack and --record") });
    expect(readFileSync(at("packs/pack.json"), "utf8")).toBe("{}");
  });

  it("but a saved interview goes on in its own file", async () => {
    const prompter = { choose: async () => undefined, write: async () => undefined };
    const argv = ["ask", "--save", at("interview.json"), "--on", "2026-01-15", "--quiet"];
    await command(argv, { prompter });
    const { code } = await command([...argv, "--resume", at("interview.json")], { prompter });
    expect(code).toBe(0);
  });
});

describe("an output that cannot be written is refused before the run", () => {
  it.each([
    ["OUT in no folder", ["batch", "in", "none/out"], "none/out"],
    ["OUT that is a folder", ["batch", "in", "sub"], "sub"],
    ["OUT through a link that leads round", ["batch", "in", "loop"], "loop"],
    ["OUT.invalid that is a folder", ["batch", "in", "out"], "out.invalid"],
    ["--summary in no folder", ["batch", "in", "kept", "--summary", "none/table"], "none/table"],
    ["--record in no folder", ["assess", "in", "--record", "none/record"], "none/record"],
    ["--save in no folder", ["ask", "--save", "none/interview"], "none/interview"],
  ])("%s", async (_, argv, named) => {
    mkdirSync(at("out.invalid"));
    writeFileSync(at("kept"), "answers of an earlier run\n");
    const before = contents();
    const files = argv.map((word, index) => (index === 0 || word.startsWith("-") ? word : at(word)));
    const { code, err } = await command([...files, "--lang", "en"], {
      prompter: { choose: async () => undefined, write: async () => undefined },
    });
    expect(code).toBe(2);
    expect(err).toContain(`Cannot write ${at(named)}`);
    expect(err).not.toMatch(/\.lock|\.part-/);
    expect(contents()).toEqual(before);
  });

  it.each([
    ["nb", "Kan ikke skrive OUT: mappen FOLDER finnes ikke. Lag mappen, eller oppgi en annen fil."],
    ["nn", "Kan ikkje skrive OUT: mappa FOLDER finst ikkje. Lag mappa, eller oppgi ei anna fil."],
    ["en", "Cannot write OUT: there is no folder FOLDER. Make the folder, or name another file."],
  ])(
    "each output in no folder is named with the folder, before an input is opened: %s",
    async (lang, said) => {
      const files = [at("not-there"), at("none/out"), "--summary", at("nowhere/deep/table.xlsx")];
      const { code, err } = await command(["batch", ...files, "--lang", lang]);
      expect(code).toBe(2);
      for (const [path, folder] of [
        ["none/out", "none"],
        ["nowhere/deep/table.xlsx", "nowhere/deep"],
      ] as const)
        expect(err).toContain(said.replace("OUT", at(path)).replace("FOLDER", at(folder)));
    },
  );

  it("an output through a link into no folder is named with the folder that is meant", async () => {
    symlinkSync(at("none/out"), at("far"));
    const { code, err } = await command(["batch", at("in"), at("far"), "--lang", "en"]);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining(`no folder ${at("none")}.`),
    });
  });

  it("an input that cannot be read leaves the answers of an earlier run", async () => {
    writeFileSync(at("kept"), "answers of an earlier run\n");
    const noColumn = ["batch", at("in"), at("kept"), "--mapping", at("mapping")];
    expect((await command(noColumn)).code).toBe(1);
    expect(readFileSync(at("kept"), "utf8")).toBe("answers of an earlier run\n");
    expect(existsSync(at("kept.lock"))).toBe(false);
  });
});
