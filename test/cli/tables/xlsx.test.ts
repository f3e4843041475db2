import { describe, expect, it } from "vitest";
import { tableRun } from "./table-run";
import { rowsOf, type WorkbookParts, workbook, zipped } from "./workbook";

const mapping = {
  id: "id",
  facts: {
    "transfer.nature": { value: "support" },
    "transfer.amount": "beløp",
    "transfer.decidedOn": "dato",
    "actor.name": "navn",
    "actor.hasBoard": "styre",
    "aid.economicUse": "andel",
    "municipality.number": "kommune",
  },
};
const heading = ["id", "beløp", "dato", "navn", "styre", "andel", "kommune"];
const error = (code: string) => `<c t="e"><f>1/0</f><v>${code}</v></c>`;

/** The row as a case: what is wrong with an amount of -1 is told with the case that was read. */
async function caseOf(
  cells: readonly (string | number | null)[],
  parts: Partial<WorkbookParts> = {},
  map: object = mapping,
) {
  const book = workbook({ sheets: { Ark1: rowsOf([heading, cells]) }, ...parts });
  const refusing = {
    ...map,
    facts: { ...(map as typeof mapping).facts, "transfer.form": { value: "none such" } },
  };
  const { invalid } = await tableRun(book, refusing, [], "in.xlsx");
  const { case: read } = invalid[0]!.input as { case: Record<string, Record<string, unknown>> };
  const issues = invalid[0]!.issues
    .filter(({ path }) => path !== "transfer.form")
    .map(({ code, column }) => [code, column]);
  return { id: (invalid[0]!.input as { id: unknown }).id, read, issues };
}

describe("a cell of a workbook", () => {
  it.each([
    ["a number", 250000.5, "250000.50"],
    ["a number with binary noise", 0.30000000000000004, "0.30"],
    ["a large number in scientific form", "<c><v>1.2E6</v></c>", "1200000"],
    ["a formula, as its value", "<c><f>A1*2</f><v>400000</v></c>", "400000"],
    ["an amount as text", "kr 250 000,-", "250000"],
    ["a formula, as its text", '<c t="str"><f>A1</f><v>250.000</v></c>', "250000"],
    ["a shared text in two runs", '<c t="s"><v>0</v></c>', "250000"],
  ])("is read as an amount: %s", async (_, cell, amount) => {
    const shared = ["<r><t>250 </t></r><r><rPr><b/></rPr><t>000</t></r>"];
    const { read } = await caseOf(["1", cell], { shared });
    expect(String(read.transfer!.amount)).toBe(amount);
  });

  it.each([
    14,
    22,
    "dd/mm/yyyy",
    "d.m.yyyy",
    "[$-414]d. mmmm yyyy;@",
    "yyyy\\-mm\\-dd;@",
    "dd.mm.yyyy hh:mm",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
  ])("is read as a day under the format %s, in both calendars", async (format) => {
    for (const [is1904, day] of [
      [false, "2026-02-01"],
      [true, "2030-02-02"],
    ] as const) {
      const { read } = await caseOf(["1", null, '<c s="1"><v>46054.5</v></c>'], {
        formats: [format],
        is1904,
      });
      expect(read.transfer!.decidedOn).toBe(day);
    }
  });

  it.each([9, '#,##0 "kr"', '0 "dager"', "#,##0\\ \\m²", "[Red]0", '_-* #,##0.00\\ "kr"_-', "General", "@"])(
    "is no day under the format %s",
    async (format) => {
      const { issues } = await caseOf(["1", null, '<c s="1"><v>46054</v></c>'], { formats: [format] });
      expect(issues).toEqual([["unreadable-date", "dato"]]);
    },
  );

  it.each([
    ["a percentage, which is the number that it stands for", '<c s="1"><v>0.2</v></c>', "0.2"],
    ["a percentage as text", "20 %", "0.2"],
    ["a whole", 1, "1"],
  ])("is read as a share: %s", async (_, cell, share) => {
    const { read } = await caseOf(["1", null, null, null, null, cell], { formats: [9] });
    expect(String(read.aid!.economicUse)).toBe(share);
  });

  it("is read as a yes or a no, and as a code that has lost its zero", async () => {
    const cells = (yes: string | number) => ["1", null, null, null, yes, null, 301] as const;
    expect((await caseOf(cells('<c t="b"><v>0</v></c>'))).read.actor!.hasBoard).toBe(false);
    expect((await caseOf(cells("Ja"))).read).toMatchObject({ actor: { hasBoard: true } });
  });

  it.each(["#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!"])(
    "with the error %s is an issue, where an empty one tells nothing",
    async (code) => {
      const { issues } = await caseOf(["1", error(code), null, error(code)]);
      expect(issues).toEqual([
        ["cell-error", "beløp"],
        ["cell-error", "navn"],
      ]);
      expect((await caseOf(["1", null, null, null])).issues).toEqual([]);
    },
  );

  it("that is an id may be a number", async () => {
    expect((await caseOf([20260001, 1])).id).toBe("20260001");
  });
});

describe("a percentage under a factor", () => {
  const ofShares = {
    ...mapping,
    facts: { ...mapping.facts, "aid.economicUse": { column: "andel", factor: "0.01" } },
  };
  const formats = [9, 10, "0.0\\ %", '[Red]0%;"under"', '0"%"', "0\\%", "0.00"];
  const styled = (style: number, value: number) => `<c s="${style}"><v>${value}</v></c>`;

  it.each([
    ["shown as 20%", styled(1, 0.2), "0.2"],
    ["shown with decimals", styled(2, 0.0123), "0.0123"],
    ["shown with a space", styled(3, 0.2), "0.2"],
    ["of its own format", styled(4, 0.2), "0.2"],
    ["of a formula", `<c s="1"><f>1/5</f><v>0.2</v></c>`, "0.2"],
    ["of all", styled(1, 1), "1"],
    ["of nothing", styled(1, 0), "0"],
    ["with binary noise", styled(1, 0.07 * 3), "0.21"],
  ])("%s is not multiplied", async (_, cell, share) => {
    const { read, issues } = await caseOf(["1", null, null, null, null, cell], { formats }, ofShares);
    expect([issues, String(read.aid!.economicUse)]).toEqual([[], share]);
  });

  it.each([
    ["a plain number", 20, "0.2"],
    ["a plain number not above one", 1, "0.01"],
    ["a number with a mark as text beside it", styled(5, 20), "0.2"],
    ["a number with a mark after a backslash", styled(6, 20), "0.2"],
    ["a number with decimals", styled(7, 0.5), "0.005"],
    ["a text", "20", "0.2"],
  ])("but %s is", async (_, cell, share) => {
    const { read, issues } = await caseOf(["1", null, null, null, null, cell], { formats }, ofShares);
    expect([issues, String(read.aid!.economicUse)]).toEqual([[], share]);
  });

  it("is told apart row by row, under a title and beside a column that is left aside", async () => {
    const rows = [
      ["Andeler"],
      ["id", "annet", "andel"],
      ["1", styled(1, 0.5), styled(1, 0.3)],
      ["2", 0.5, 30],
    ];
    const { answers, invalid } = await tableRun(
      workbook({ sheets: { Ark1: rowsOf(rows) }, formats }),
      {
        id: "id",
        facts: {
          "aid.economicUse": { column: "andel", factor: "0.01" },
          "transfer.form": { value: "none such" },
        },
      },
      [],
      "in.xlsx",
    );
    expect(answers).toEqual([]);
    expect(invalid.map(({ input }) => (input as { case: { aid: object } }).case.aid)).toEqual([
      { economicUse: "0.3" },
      { economicUse: "0.3" },
    ]);
  });
});

describe("a workbook", () => {
  const two = {
    Forside: rowsOf([["Tilskudd 2026"]]),
    "Søknader & svar": rowsOf([heading, ["1", 1], ["2", 2]]),
  };

  it("is read by the name of a sheet", async () => {
    const { ids } = await tableRun(
      workbook({ sheets: two }),
      { ...mapping, sheet: "Søknader & svar" },
      [],
      "in.xlsx",
    );
    expect(ids).toEqual(["1", "2"]);
  });

  it("is read from the first sheet that is not hidden", async () => {
    const { ids } = await tableRun(workbook({ sheets: two, hidden: ["Forside"] }), mapping, [], "in.xlsx");
    expect(ids).toEqual(["1", "2"]);
  });

  it("names its sheets where the one that is wanted, or a column, is not there", async () => {
    const { err } = await tableRun(workbook({ sheets: two }), { ...mapping, sheet: "Ark1" }, [], "in.xlsx");
    expect(err).toContain('There is no sheet "Ark1". The file has: Forside, Søknader & svar.');
    expect((await tableRun(workbook({ sheets: two }), mapping, [], "in.xlsx")).err).toContain(
      "Sheets in the file: Forside, Søknader & svar",
    );
  });

  it("numbers rows as the spreadsheet does, under a title, with rows passed over and skipped", async () => {
    const sheets = {
      Ark1: rowsOf([
        ["Tilskudd 2026"],
        [],
        heading,
        ["1", 1],
        ["hopp", 1],
        [null, null],
        ["2", "mye"],
        ["Sum", 2],
        ["3", 3],
      ]),
    };
    const { lines, invalid, err } = await tableRun(
      workbook({ sheets }),
      { ...mapping, skipRows: [5] },
      [],
      "in.xlsx",
    );
    expect(lines).toEqual([4, 9]);
    expect(invalid.map(({ line }) => line)).toEqual([7]);
    expect(err).toContain("1 empty row was passed over");
    expect(err).toContain("1 total row was passed over (the first is line 8)");
  });

  it("is gone on with where it was cut off", async () => {
    const sheets = { Ark1: rowsOf([heading, ...Array.from({ length: 300 }, (_, at) => [String(at), at])]) };
    const { lines } = await tableRun(workbook({ sheets }), mapping, ["--workers", "1"], "in.xlsx");
    expect(lines.at(-1)).toBe(301);
  });

  it.each([
    ["cut short", (book: Buffer) => book.subarray(0, book.length - 40)],
    ["cut after its first bytes", () => Buffer.from("PK\x03\x04 and so on")],
    ["without its list of sheets", () => zipped({ "[Content_Types].xml": "<Types/>" })],
  ])("that is %s is told, and nothing is written", async (_, change) => {
    const run = await tableRun(change(workbook({ sheets: two })), mapping, [], "in.xlsx");
    expect([run.code, run.wasWritten]).toEqual([1, false]);
    expect(run.err).toMatch(/in\.xlsx is a damaged Excel file\. Fetch it anew, or open it/);
  });

  it("without a mapping is told to need one", async () => {
    const { code, err } = await tableRun(
      workbook({ sheets: { Ark1: rowsOf([heading]) } }),
      undefined,
      [],
      "in.xlsx",
    );
    expect(code).toBe(2);
    expect(err).toContain("A mapping that says which column is which fact is missing");
    expect(err).toContain('"transfer.amount": "beløp"');
  });
});
