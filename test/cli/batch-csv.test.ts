import { readFileSync, truncateSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { assessSync } from "../../src";
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

  it("gives a table that a spreadsheet can open: a row each, no cell a formula", async () => {
    const { from, map, to } = files({ ...mapping, id: "organisasjon" });
    const table = beside(from, "table.csv");
    await command(["batch", from, to, "--mapping", map, "--summary", table]);
    const [head, ...rows] = read(table).trimEnd().split("\n");
    expect(head).toMatch(
      /^\uFEFFline;id;on;actor\.commercial;.*procurement\.direct-award;.*;instruments\.open$/,
    );
    expect(rows.some((row) => row.startsWith("4;'=cmd;2026-02-01;"))).toBe(true);
    const inColumn = (id: string) => rows.at(-1)!.split(";")[head!.split(";").indexOf(id)];
    expect(inColumn("grant.notified")).toBe("open");
    expect(inColumn("grant.de-minimis.general")).toBe("undetermined");
    expect(inColumn("procurement.direct-award")).toBe("closed");
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
