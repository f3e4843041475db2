import { readFileSync, truncateSync } from "node:fs";
import { dirname, join } from "node:path";
import { streamXlsxRows } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { assessSync } from "../../src";
import { CsvRows } from "../../src/cli/batch/table/csv-rows";
import { nationalTexts } from "../../src/explain";
import { command, fileWith } from "./command";

const mapping = {
  id: "saksnr",
  on: "dato",
  facts: {
    "transfer.nature": { value: "support" },
    "transfer.amount": "beløp",
    "transfer.form": "form",
    "actor.name": "organisasjon",
    "aid.isEconomicActivity": { column: "økonomisk", values: { J: true, N: false } },
  },
};

/** As a spreadsheet in Norwegian writes it: semicolons, a comma before decimals, a mark at the start, a line break in a cell. */
const csv = `\uFEFFsaksnr;beløp;form;økonomisk;dato;organisasjon
1;400 000;grant;J;2026-02-01;"Byløft ""AS""
Oslo"
2;EUR 1 000,50;loan;N;2026-02-01;=cmd
3;mye;grant;J;2026-02-01;Klubben
4;;;;2026-02-01;
`;

function parsedCsv(text: string): readonly (readonly unknown[])[] {
  const rows = new CsvRows(";");
  const lines = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\n");
  return lines
    .flatMap((line, at) => rows.push({ number: at + 1, text: line, bytes: 0 }))
    .map(({ cells }) => cells);
}

async function readBook(path: string): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const { values } of streamXlsxRows(readFileSync(path))) rows.push(values);
  return rows;
}

const beside = (path: string, name: string) => join(dirname(path), name);
const read = (path: string) => readFileSync(path, "utf8");

function files(map: unknown = mapping, text = csv) {
  const from = fileWith("in.csv", text);
  return { from, map: fileWith("map.json", JSON.stringify(map)), to: beside(from, "out.jsonl") };
}

describe("a batch from CSV", () => {
  it("answers each row as the case that it stands for, by the number of the line on which it ends", async () => {
    const { from, map, to } = files();
    const { code } = await command(["batch", from, to, "--mapping", map, "--lang", "nb"]);
    expect(code).toBe(4);
    const cases = [
      [
        3,
        "1",
        {
          transfer: { nature: "support", amount: "400000", form: "grant" },
          actor: { name: 'Byløft "AS"\nOslo' },
          aid: { isEconomicActivity: true },
        },
      ],
      [
        4,
        "2",
        {
          transfer: { nature: "support", amount: { amount: "1000.50", currency: "EUR" }, form: "loan" },
          actor: { name: "=cmd" },
          aid: { isEconomicActivity: false },
        },
      ],
      [6, "4", { transfer: { nature: "support" } }],
    ] as const;
    const answers = cases.map(([line, id, input]) =>
      JSON.stringify({ line, id, ...assessSync(input, { on: "2026-02-01", detail: "verdicts" }) }),
    );
    expect(read(to)).toBe(`${answers.join("\n")}\n`);
    expect(JSON.parse(read(`${to}.invalid`))).toMatchObject({
      line: 5,
      id: "3",
      issues: [{ path: "transfer.amount" }],
    });
  });

  it("goes on where it was cut off, to the same bytes, the table included", async () => {
    const { from, map, to } = files();
    const table = beside(from, "table.csv");
    const run = (...more: string[]) =>
      command(["batch", from, to, "--mapping", map, "--summary", table, ...more]);
    await run();
    const whole = [read(to), read(`${to}.invalid`), read(table)];
    truncateSync(to, whole[0]!.indexOf("\n") + 20);
    await run("--resume");
    expect([read(to), read(`${to}.invalid`), read(table)]).toEqual(whole);
  });

  it("gives a table that a spreadsheet can open: a row each, the conclusion first, no cell a formula", async () => {
    const { from, map, to } = files({ ...mapping, id: "organisasjon" });
    const table = beside(from, "table.csv");
    await command(["batch", from, to, "--mapping", map, "--summary", table, "--lang", "nb"]);
    const [head, ...rows] = parsedCsv(read(table));
    expect(head!.slice(0, 4)).toEqual(["Konklusjon", "Linje", "Id", "Dato"]);
    const directAward = nationalTexts.nb!["procurement.direct-award"]!.title;
    expect(head).toContain(directAward);
    expect(new Set(head).size).toBe(head!.length);
    expect(rows.map((row) => row[1])).toEqual(["3", "4", "5", "6"]);
    expect(rows[1]![2]).toBe("'=cmd");
    const inColumn = (title: string) => rows.at(-1)![head!.indexOf(title)];
    expect(inColumn(directAward)).toBe("stengt");
    expect(rows[2]![0]).toMatch(/^Ikke besvart: Kolonnen «beløp» /);
  });

  it.each([
    ["nb", "Ikke avgjort: ", "Konklusjon", "stengt"],
    ["nn", "Ikkje avgjort: ", "Konklusjon", "stengd"],
    ["en", "Undetermined: ", "Conclusion", "closed"],
  ])(
    "gives a table in the language asked for, as CSV and as a workbook: %s",
    async (lang, conclusion, heading, closed) => {
      const { from, map, to } = files();
      for (const name of [`${lang}.csv`, `${lang}.xlsx`]) {
        const table = beside(from, name);
        await command(["batch", from, to, "--mapping", map, "--summary", table, "--lang", lang]);
        const rows = name.endsWith("xlsx") ? await readBook(table) : parsedCsv(read(table));
        expect(rows[0]![0]).toBe(heading);
        expect(rows[1]![0]).toMatch(new RegExp(`^${conclusion}\\p{Lu}`, "u"));
        expect(rows[1]).toContain(closed);
        expect(rows[1]![1]).toEqual(name.endsWith("xlsx") ? 3 : "3");
        expect(rows[1]![3]).toEqual(name.endsWith("xlsx") ? new Date("2026-02-01") : "2026-02-01");
        expect(rows).toHaveLength(5);
      }
    },
  );

  it("keeps every letter of an id in a workbook, also what looks like an escape or a formula", async () => {
    const ids = ["_x0041_", "=cmd", "a\u0001b", " å ", "'x"];
    const rows = ids.map((id) => JSON.stringify({ id, on: "2026-02-01", case: {} })).join("\n");
    const from = fileWith("ids.jsonl", rows);
    const table = beside(from, "ids.xlsx");
    await command(["batch", from, beside(from, "ids.out"), "--summary", table]);
    expect((await readBook(table)).slice(1).map((row) => row[2])).toEqual(ids);
  });

  it.each([
    ["a fact that is none", { facts: { "transfer.amont": "beløp" } }, "Mente du «transfer.amount»?"],
    ["a derived fact", { facts: { "contract.valueOre": "beløp" } }, "contract.valueOre"],
    ["a column that is not there", { facts: { "transfer.amount": "sum" }, id: "nr" }, "sum, nr|nr, sum"],
    ["a mapping of another shape", { columns: {} }, "facts"],
  ])("says what is wrong with %s, and writes nothing", async (_, map, said) => {
    const { from, map: path, to } = files(map);
    const { code, err } = await command(["batch", from, to, "--mapping", path]);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(said));
  });

  it("needs a file of answers for a table", async () => {
    const { from } = files();
    const { code, err } = await command(["batch", from, "-", "--summary", "x.csv", "--lang", "en"]);
    expect([code, err]).toEqual([2, expect.stringContaining("--summary needs a file")]);
  });
});
