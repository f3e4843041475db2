import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { command } from "./command";

interface Entity {
  organisasjonsnummer: string;
  navn: string;
}
const examples = JSON.parse(readFileSync("fixtures/registers/examples.json", "utf8"));
const bodies = (name: string): Entity[] => examples[name].map(({ body }: { body: Entity }) => body);
const [association, foundation] = bodies("enheter") as [Entity, Entity];
const [subUnit] = bodies("underenheter") as [Entity];
const voluntary = bodies("frivilligeOrganisasjoner").find(
  ({ organisasjonsnummer }) => organisasjonsnummer === association.organisasjonsnummer,
)!;
/** In no file. */
const elsewhere = "974760673";

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const put = (name: string, content: unknown) =>
  writeFileSync(
    at("registers", name),
    typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content),
  );
const lineOf = (actor: object) => JSON.stringify({ transfer: { nature: "support", form: "grant" }, actor });
const numbered = (number: string, more: object = {}) => lineOf({ organisationNumber: number, ...more });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hjemmel-registers-test-"));
  mkdirSync(at("registers"));
});

async function batch(lines: readonly string[], ...argv: string[]) {
  writeFileSync(at("in.jsonl"), lines.join("\n"));
  const files = [at("in.jsonl"), at("out")];
  const options = ["--registers", at("registers"), "--on", "2026-11-24", "--lang", "en", ...argv];
  const ended = await command(["batch", ...files, ...options]);
  const read = (name: string) =>
    existsSync(at(name))
      ? readFileSync(at(name), "utf8")
          .split("\n")
          .filter((text) => text !== "")
          .map((text) => JSON.parse(text))
      : [];
  if (ended.code === 2) return { ...ended, answers: [], invalid: [] };
  return { ...ended, answers: read("out"), invalid: read("out.invalid") };
}

/** What a case with these facts is answered, without the files. */
async function answerTo(line: string) {
  writeFileSync(at("plain.jsonl"), line);
  const { out } = await command(["batch", at("plain.jsonl"), "-", "--on", "2026-11-24", "--lang", "en"]);
  return JSON.parse(out);
}

describe("batch --registers reads what was downloaded", () => {
  it.each<[string, string, unknown]>([
    ["one entity", "a.json", association],
    ["a list", "a.json", [foundation, association]],
    [
      "a list with spaces and a mark of UTF-8",
      "a.json",
      `\uFEFF \n${JSON.stringify([association], null, 2)}\n`,
    ],
    ["a list in gzip", "a.json.gz", gzipSync(JSON.stringify([foundation, association]))],
    ["gzip by another name", "a.json", gzipSync(JSON.stringify(association))],
    ["UTF-16", "a.json", Buffer.from(`\uFEFF${JSON.stringify([association])}`, "utf16le")],
    ["a page", "a.json", { _embedded: { enheter: [foundation, association] }, page: { number: 0 } }],
    ["a list of many chunks", "a.json", [...Array(2000).fill(foundation), association]],
    ["a list with marks inside texts", "a.json", [{ ...foundation, navn: '],[{"\\' }, association]],
  ])("%s", async (_, name, content) => {
    put(name, content);
    const { code, answers } = await batch([numbered(association.organisasjonsnummer)]);
    expect(code).toBe(0);
    const expected = await answerTo(
      JSON.stringify({
        ...JSON.parse(numbered(association.organisasjonsnummer)),
        registers: {
          enhetsregisteret: {
            "actor.organisationNumber": association.organisasjonsnummer,
            "actor.name": association.navn,
            "actor.legalForm": "FLI",
            "actor.sectorCode": "7000",
            "actor.foundedOn": "2014-11-20",
            "actor.isInVoluntaryRegister": true,
            "actor.isBankrupt": false,
            "actor.isBeingWoundUp": false,
          },
        },
      }),
    );
    const { registerNotes, ...answer } = answers[0];
    expect(answer).toEqual(expected);
    expect(registerNotes).toEqual([{ register: "enhetsregisteret", code: "employees-not-registered" }]);
  });

  it("both registers and sub-units, and a page without hits", async () => {
    put("units.json", { _embedded: { enheter: [association] } });
    put("sub-units.json", { _embedded: { underenheter: [subUnit] } });
    put("voluntary.json", [voluntary]);
    put("none.json", { _links: {}, page: { totalElements: 0 } });
    const { answers, err } = await batch(
      [numbered(association.organisasjonsnummer), numbered(subUnit.organisasjonsnummer)],
      "--detail",
      "full",
    );
    expect(answers[0].warnings.filter(({ code }: { code: string }) => code === "conflict")).toEqual([]);
    expect(answers[1].registerNotes).toContainEqual(
      expect.objectContaining({ register: "enhetsregisteret", code: "sub-unit" }),
    );
    expect(err).toBe("2 lines answered in this run.\n");
  });
});

describe("batch --registers and the line", () => {
  beforeEach(() => put("a.json", [association, voluntary]));

  it("what the line says otherwise is a conflict, counted with its line; the line is valid", async () => {
    const { code, answers, err } = await batch(
      [
        numbered(association.organisasjonsnummer),
        numbered(association.organisasjonsnummer, { isBankrupt: true }),
      ],
      "--detail",
      "full",
    );
    expect(code).toBe(0);
    expect(answers[0].registerNotes).toHaveLength(1);
    expect(answers[1].registerNotes[0]).toEqual({ code: "conflict", fact: "actor.isBankrupt" });
    expect(answers[1].warnings).toContainEqual({
      code: "conflict",
      facts: ["actor.isBankrupt"],
      stated: [
        { fact: "actor.isBankrupt", value: true },
        { fact: "actor.isBankrupt", value: false, source: "enhetsregisteret" },
      ],
    });
    expect(err).toContain("The registers and 1 line differ");
    expect(err).toContain("(the first is line 2)");
  });

  it("what the line itself has from the register stays, beside what the file says", async () => {
    const line = {
      ...JSON.parse(numbered(association.organisasjonsnummer)),
      registers: { enhetsregisteret: { "actor.isBankrupt": true } },
    };
    const { answers } = await batch([JSON.stringify(line)], "--detail", "full");
    expect(answers[0].registerNotes[0]).toEqual({ code: "conflict", fact: "actor.isBankrupt" });
    expect(answers[0].warnings[0]).toMatchObject({
      stated: [
        { value: true, source: "enhetsregisteret" },
        { value: false, source: "enhetsregisteret (--registers)" },
      ],
    });
  });

  it.each([
    ["in other letters is the same", "Eksempelforeningen  nærvær", 0],
    ["that is another is a conflict", "Nærværsforeningen", 1],
  ])("a name %s", async (_, name, count) => {
    const { answers } = await batch([numbered(association.organisasjonsnummer, { name })]);
    const { registerNotes } = answers[0];
    expect(registerNotes.filter(({ code }: { code: string }) => code === "conflict")).toHaveLength(count);
  });

  it("a number in no file, and none at all, are told; the answer is as without the files", async () => {
    const { code, answers, err } = await batch([numbered(elsewhere), lineOf({ name: "Without" })]);
    expect(code).toBe(0);
    const { registerNotes, ...answer } = answers[0];
    expect(registerNotes).toEqual([{ code: "not-in-registers" }]);
    expect(answer).toEqual(await answerTo(numbered(elsewhere)));
    expect(answers[1].registerNotes).toBeUndefined();
    expect(err).toContain("in no file of the registers (the first is line 1)");
    expect(err).toContain("1 line has no readable organisation number");
  });

  it("a line that is invalid goes to .invalid as it stands", async () => {
    const line = numbered(association.organisasjonsnummer, { employees: -1 });
    const { code, invalid } = await batch([line, "{"]);
    expect(code).toBe(4);
    expect(invalid.map(({ input }) => input)).toEqual([JSON.parse(line), "{"]);
  });

  it("the rows of a table are joined alike", async () => {
    writeFileSync(at("rows.csv"), `orgnr\n${association.organisasjonsnummer}\n`);
    writeFileSync(at("mapping"), JSON.stringify({ facts: { "actor.organisationNumber": "orgnr" } }));
    const argv = ["batch", at("rows.csv"), "-", "--mapping", at("mapping"), "--registers", at("registers")];
    const { out } = await command([...argv, "--on", "2026-11-24"]);
    expect(JSON.parse(out).registerNotes).toContainEqual({
      register: "enhetsregisteret",
      code: "employees-not-registered",
    });
  });
});

describe("batch --registers --summary", () => {
  const lines = [
    numbered(association.organisasjonsnummer, { isBankrupt: true }),
    numbered(elsewhere),
    lineOf({ name: "Without" }),
    numbered(association.organisasjonsnummer, { employees: -1 }),
  ];
  const lastCells = () =>
    readFileSync(at("table.csv"), "utf8")
      .trim()
      .split(/\r?\n/)
      .map((row) => row.split(";").at(-1)?.replaceAll('"', "").trim());

  beforeEach(() => put("a.json", association));

  it.each([
    ["nb", "Fra registrene", "Antallet ansatte er ikke registrert", "Står ikke i registerfilene"],
    ["nn", "Frå registera", "Talet på tilsette er ikkje registrert", "Står ikkje i registerfilene"],
    [
      "en",
      "From the registers",
      "The number of employees is not registered",
      "Not in the files of the registers",
    ],
  ])("says in %s what they say, also of a line that is invalid", async (lang, heading, employees, none) => {
    await batch(lines, "--summary", at("table.csv"), "--lang", lang);
    expect(lastCells()).toEqual([heading, employees, none, "", employees]);
    expect(readFileSync(at("table.csv"), "utf8")).toMatch(
      /: (registeret og lin(jen|a)|the register and the line) /,
    );
  });

  it("has no such column without files of registers", async () => {
    writeFileSync(at("in.jsonl"), lines.join("\n"));
    await command(["batch", at("in.jsonl"), at("plain"), "--summary", at("table.csv"), "--lang", "en"]);
    expect(lastCells()[0]).toBe("Open schemes");
  });
});

describe("batch --registers refuses before anything is written", () => {
  const fine = () => put("fine.json", association);

  it("all broken files, by name", async () => {
    fine();
    put("cut.json", JSON.stringify([association, foundation]).slice(0, -20));
    put("no-end.json", JSON.stringify([association]).slice(0, -1));
    put("after.json", `${JSON.stringify([association])} x`);
    put("text.json", "<html>");
    put("empty.json", "");
    put("other.json", { error: "not found" });
    put("cut.json.gz", gzipSync(JSON.stringify([association])).subarray(0, 200));
    const { code, err } = await batch([numbered(elsewhere)]);
    expect(code).toBe(1);
    for (const name of ["cut", "no-end", "after", "text", "empty", "other"])
      expect(err).toContain(at("registers", `${name}.json: `));
    expect(err).toContain(at("registers", "cut.json.gz: "));
    expect(err).not.toContain("fine.json");
    expect(existsSync(at("out"))).toBe(false);
  });

  it.each<[string, () => void, string]>([
    ["a folder without such files", () => put("a.csv", "x"), "no file that ends in .json or .json.gz"],
    ["no folder", () => {}, "There is no folder"],
  ])("%s", async (name, prepare, said) => {
    prepare();
    const argv = name === "no folder" ? ["--registers", at("nowhere")] : [];
    const { code, err } = await batch([numbered(elsewhere)], ...argv);
    expect(code).not.toBe(0);
    expect(err).toContain(said);
    expect(existsSync(at("out"))).toBe(false);
  });

  it("a file of the folder that has another role", async () => {
    fine();
    linkSync(at("registers", "fine.json"), at("out"));
    const { code, err } = await batch([numbered(elsewhere)]);
    expect(code).toBe(2);
    expect(err).toContain("--registers");
    expect(JSON.parse(readFileSync(at("registers", "fine.json"), "utf8"))).toEqual(association);
  });
});

describe("batch --registers tells of", () => {
  it.each<[string, () => void, string]>([
    ["files that it does not read", () => put("notes.txt", "x"), "were not read: notes.txt"],
    ["an entity in two files", () => put("b.json", association), "1 entity stands more than once"],
    [
      "entries that are none",
      () => put("b.json", [foundation, { navn: "X" }, 7]),
      "2 entries are no entity of a register (the first is entry 2)",
    ],
  ])("%s", async (_, prepare, said) => {
    put("a.json", association);
    prepare();
    const { code, err } = await batch([numbered(association.organisasjonsnummer)]);
    expect(code).toBe(0);
    expect(err).toContain(said);
  });
});

describe("batch --registers --resume", () => {
  const lines = Array.from({ length: 200 }, () => numbered(association.organisasjonsnummer));

  it("goes on with the same files, to the same bytes, and is refused with others", async () => {
    put("a.json", [association]);
    await batch(lines);
    const whole = readFileSync(at("out"), "utf8");
    truncateSync(at("out"), Math.floor(whole.length / 2));
    put("a.json", [{ ...association, konkurs: true }]);
    const { code, err } = await batch(lines, "--resume");
    expect(code).toBe(2);
    expect(err).toContain("Registers (--registers): was ");
    put("a.json", JSON.stringify([association], null, 2));
    expect((await batch(lines, "--resume")).code).toBe(0);
    expect(readFileSync(at("out"), "utf8")).toBe(whole);
  });
});
