import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CsvRows } from "../../../src/cli/batch/table/csv-rows";
import { tableRun } from "./table-run";

const support = (column = "belop") => ({
  id: "navn",
  facts: { "transfer.nature": { value: "support" }, "transfer.amount": column, "actor.name": "navn" },
});
const heading = "nr;belop;navn\n";
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

describe("bytes that are not trusted", () => {
  it.each([
    [
      "Windows-1252",
      bytes(`${heading}1;400 000;N`, [0xe6], "r", [0xf8], "y l", [0xe5], "s ", [0xc5], "s\n"),
      "Nærøy lås Ås",
    ],
    [
      "Windows-1252 with a euro and quotation marks",
      bytes(`${heading}1;1;`, [0x93], "L", [0x94], " ", [0x80], "\n"),
      "“L” €",
    ],
    ["Windows-1252 after lines of UTF-8", bytes(`${heading}1;1;Blåbær\n2;1;Bl`, [0xe5], "tt\n"), "Blått"],
    [
      "Windows-1252 at the end of a file without an end of line",
      bytes(`${heading}1;1;`, [0xc6, 0xd8, 0xc5]),
      "ÆØÅ",
    ],
  ])("reads %s as what it is, and says so", async (_, csv, name) => {
    const { ids, err } = await tableRun(csv, support());
    expect(ids.at(-1)).toBe(name);
    expect(err).toContain("not UTF-8 and read as Windows-1252");
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${heading}1;1;Blåbær\n`), ""],
    [
      "UTF-16 with a mark, little end first",
      Buffer.from(`\uFEFF${heading}1;1;Blåbær\n`, "utf16le"),
      "UTF-16LE",
    ],
    [
      "UTF-16 with a mark, big end first",
      Buffer.from(`\uFEFF${heading}1;1;Blåbær\n`, "utf16le").swap16(),
      "UTF-16BE",
    ],
    ["UTF-16 without a mark, little end first", Buffer.from(`${heading}1;1;Blåbær\n`, "utf16le"), "UTF-16LE"],
    [
      "UTF-16 without a mark, big end first",
      Buffer.from(`${heading}1;1;Blåbær\n`, "utf16le").swap16(),
      "UTF-16BE",
    ],
  ])("reads %s", async (_, csv, said) => {
    const { ids, err } = await tableRun(csv, support());
    expect(ids).toEqual(["Blåbær"]);
    expect(err).toContain(said);
  });

  it("reads as the mapping says, whatever it looks like", async () => {
    const csv = bytes(`${heading}1;1;Bl`, [0x8c], "b\n");
    const { ids, err } = await tableRun(csv, { ...support(), encoding: "macintosh" });
    expect(ids).toEqual(["Blåb"]);
    expect(err).not.toContain("Windows-1252");
  });

  it.each(["windows-1252", "cp1252", "latin1"])(
    "reads %s with the euro and all quotation marks",
    async (encoding) => {
      const csv = bytes(`${heading}1;1;`, [0x93, 0x80, 0x94, 0xe5], "\n");
      expect((await tableRun(csv, { ...support(), encoding })).ids).toEqual(["“€”å"]);
    },
  );

  it("reads lines of JSON in Windows-1252, too, and says so", async () => {
    const line = bytes('{"case":{"actor":{"name":"Bl', [0xe5], '"},"transfer":{"amount":-1}}}\n');
    const { invalid, err } = await tableRun(line, undefined);
    expect(invalid[0]!.input).toMatchObject({ case: { actor: { name: "Blå" } } });
    expect(err).toContain("1 line is not UTF-8");
  });

  it("says that letters were lost before the file came here", async () => {
    const { err } = await tableRun(Buffer.from(`${heading}1;1;Bl\uFFFDb\n`), support());
    expect(err).toContain("letters were lost before the file came here (the first is line 2)");
  });
});

describe("one bad row", () => {
  const good = ["1;400 000;Lag A", "3;200 000;Lag C"];
  it.each([
    ["one cell too many", "2;300 000;Lag B;", 3, "too-many-cells"],
    ["two cells too many", "2;300 000;Lag B;x;y", 3, "too-many-cells"],
    ["one cell too few", "2;300 000", 3, "too-few-cells"],
    ["a quote inside", '2;300 000;Laget "Nord" IL', 3, "quote-inside"],
    ["a quote at the end", '2;300 000;12"', 3, "quote-inside"],
    ["text after a quote", '2;300 000;"Nord" IL', 3, "quote-inside"],
    ["a quote that is not closed", '2;300 000;"Lag B', 3, "quote-open"],
    ["a quote that is not closed in the first cell", '"2;300 000;Lag B', 3, "quote-open"],
    [
      "a quote that seems to be closed in the next row",
      '2;300 000;"Lag B',
      3,
      "quote-open",
      ['3;200 000;"Lag C"'],
    ],
    ["a quote that takes in a whole row", '2;300 000;"Lag B', 3, "quote-open", ['3;200 000;Lag C"'], 1],
  ])(
    "%s: goes to .invalid by its own line, as it stands, and the rest is answered",
    async (_, row, line, code, after = [good[1]!], more = 0) => {
      const { ids, invalid } = await tableRun(
        [heading.trim(), good[0], row, ...after, "4;1;Lag D"].join("\n"),
        support(),
      );
      expect(invalid[0]).toMatchObject({ line, ok: false, input: row, issues: [{ code }] });
      expect(invalid).toHaveLength(1 + more);
      expect(ids.filter((name) => name !== "Lag C")).toEqual(["Lag A", "Lag D"]);
      expect(ids.includes("Lag C")).toBe(more === 0);
    },
  );

  it("counts lines where rows span several and the ends of lines are mixed", async () => {
    const csv = `${heading.trim()}\r\n1;1;"Lag\r\nA"\n2;1;"Lag\nB";\r\n3;1;Lag "C"\n4;x;Lag D\r5;1;"Lag\r\r\nE"\n`;
    const { ids, lines, invalid } = await tableRun(csv, support());
    expect(ids).toEqual(["Lag\nA", "Lag\n\nE"]);
    expect(lines).toEqual([3, 10]);
    expect(invalid.map(({ line, issues }) => [line, issues[0]!.code])).toEqual([
      [5, "too-many-cells"],
      [6, "quote-inside"],
      [7, "unreadable-amount"],
    ]);
  });

  it.each([999, 1000, 1001, 2500])("reads %i rows after a quote that is never closed", (count) => {
    const rows = new CsvRows(";");
    const texts = ['0;1;"Lag', ...Array.from({ length: count }, (_, at) => `nr. ${at};1;Lag ${at}`)];
    const read = texts.flatMap((text, at) => rows.push({ number: at + 1, text, bytes: 0 }));
    const all = [...read, ...rows.end()];
    expect(all.map(({ line }) => line)).toEqual(texts.map((_, at) => at + 1));
    expect(all.filter(({ fault }) => fault).map(({ line, fault }) => [line, fault])).toEqual([
      [1, "quote-open"],
    ]);
  });

  it("names all that is wrong with a row at once, each by its column", async () => {
    const { invalid } = await tableRun(`nr;belop;navn;orgnr\n1;mye;Lag;123\n`, {
      ...support(),
      facts: { ...support().facts, "actor.organisationNumber": "orgnr" },
    });
    expect(invalid[0]!.issues.map(({ code, column }) => [code, column])).toEqual([
      ["unreadable-amount", "belop"],
      ["not-an-organisation-number", "orgnr"],
    ]);
  });

  it.each(["#DIV/0!", "#I/T", "#VERDI!", "#NAVN?", "#####"])(
    "does not take the error %s for an empty cell, nor for a name",
    async (text) => {
      const { invalid } = await tableRun(`${heading}1;1;${text}\n2;${text};Lag\n3;;Lag\n`, support());
      expect(invalid.map(({ line, issues }) => [line, issues[0]!.code])).toEqual([
        [2, "cell-error"],
        [3, "cell-error"],
      ]);
    },
  );
});

describe("rows that are no case", () => {
  it.each([
    ["empty rows", ";;\n\n ;\u00A0;\n", "3 empty rows were passed over"],
    ["a total", "Sum;400 000;\n", "1 total row was passed over (the first is line 3)"],
    [
      "a total in its own words",
      "Totalt:;kr 400 000,-;\nI alt;1;\nDelsum;;2\n",
      "3 total rows were passed over",
    ],
    ["a total without a word", ";1 000 000;\n", "1 total row was passed over (the first is line 3)"],
    ["a total with more words", "Sum søkt;1;\nTotalt 2026;1;\n", "2 total rows were passed over"],
    [
      "a heading again",
      "nr;belop;navn\n",
      "The heading is repeated once and was passed over (the first is line 3)",
    ],
    ["a total with too few cells", "Totalsum;400 000\n", "1 total row was passed over"],
  ])("passes over %s, and counts them", async (_, rows, said) => {
    const { ids, err } = await tableRun(`${heading}1;400 000;Lag A\n${rows}`, support());
    expect(ids).toEqual(["Lag A"]);
    expect(err).toContain(said);
  });

  it("answers a row without an id that names an organisation", async () => {
    const facts = { "transfer.amount": "belop", "actor.organisationNumber": "orgnr" };
    const { ids } = await tableRun("id;belop;orgnr\n;1;123456785\n;1;\n", { id: "id", facts });
    expect(ids).toEqual([""]);
  });

  it.each(["Total Norge AS;1;", "5;1;Total", "Sum;1;Lag B", "Summen;1;"])(
    "takes %s for a case",
    async (row) => {
      const { ids, invalid } = await tableRun(`${heading}${row}\n`, support());
      expect(ids.length + invalid.length).toBe(1);
    },
  );
});

describe("the heading", () => {
  it.each([
    ["a title over it", "Tilskudd 2026;;\n;;\nnr;belop;navn\n"],
    ["a title without delimiters, and an empty line", "Tilskudd 2026, alle lag\n\nnr;belop;navn\n"],
    ["sep= over it", "sep=;\nnr;belop;navn\n"],
    ["sep= in quotes, and a title", '"sep=;"\nTilskudd\nnr;belop;navn\n'],
    ["names in quotes, one with a delimiter", 'nr;belop;navn;"a;b"\n'],
    ["a line break in a name", 'nr;"belop";"navn"\n'],
  ])("is found with %s", async (_, head) => {
    const last = head.includes("a;b") ? ";x" : "";
    const { ids } = await tableRun(`${head}1;400 000;Lag A${last}\n`, support());
    expect(ids).toEqual(["Lag A"]);
  });

  it.each([
    ["another delimiter under sep=", "sep=|\nnr|belop|navn\n1|400 000|Lag; A\n", "Lag; A"],
    ["a tab", "nr\tbelop\tnavn\n1\t400 000\tLag A\n", "Lag A"],
    ["a comma, with semicolons in a cell", "nr,belop,navn\n1,400 000,Lag; A; B; C\n", "Lag; A; B; C"],
  ])("shows what stands between cells: %s", async (_, csv, name) => {
    expect((await tableRun(csv, support())).ids).toEqual([name]);
  });

  it.each([
    ["letters in two parts", "belo\u0308p pa\u030A", "bel\u00F6p p\u00E5"],
    ["a no-break space", "bel\u00F8p\u00A0p\u00E5", "bel\u00F8p p\u00E5"],
    ["a narrow no-break space, and blanks around", " bel\u00F8p\u202Fp\u00E5 ", "bel\u00F8p p\u00E5"],
    ["a soft hyphen and a space of no width", "be\u00ADl\u00F8p\u200B p\u00E5", "bel\u00F8p p\u00E5"],
    ["two spaces, and two parts in the mapping", "bel\u00F8p  p\u00E5", "bel\u00F8p pa\u030A"],
  ])("matches names with %s", async (_, name, mapped) => {
    const { ids } = await tableRun(`nr;${name};navn\n1;400 000;Lag A\n`, support(mapped));
    expect(ids).toEqual(["Lag A"]);
  });

  it.each([
    ["in so many words", "nr;belop;belop;navn\n1;1;2;A\n", "belop"],
    ["but for blanks", "nr;belop;belop\u00A0;navn\n1;1;2;A\n", "belop"],
    ["in a column that the mapping leaves aside", "nr;belop;x;navn;x\n1;1;2;A;3\n", "x"],
  ])("with two columns of one name %s is refused, by the name", async (_, csv, name) => {
    const { code, err } = await tableRun(csv, support());
    expect(code).toBe(1);
    expect(err).toContain(`Several columns have the same name: ${name}.`);
  });

  it("stands where the mapping says, and rows are skipped", async () => {
    const csv = "nr;belop;navn\nnr;belop;navn\n(tall);(kr);(tekst)\n1;2;Lag A\n2;3;Lag B\n";
    const at = { ...support(), headerRow: 2, skipRows: [3, 5] };
    expect((await tableRun(csv, at)).ids).toEqual(["Lag A"]);
    expect((await tableRun(csv, { ...support(), skipRows: 3, headerRow: 4 })).err).toContain(
      "lacks these columns",
    );
  });

  it("is looked for no longer once a file has been read: nothing is written for a table that has none", async () => {
    const { code, err, wasWritten } = await tableRun("Tilskudd 2026\n\n", support());
    expect([code, wasWritten]).toEqual([1, false]);
    expect(err).toContain("lacks these columns");
  });
});

const written = (name: string) => readFileSync(`test/cli/tables/as-people-write-it/${name}`);
const map = (name: string) => JSON.parse(written(name).toString("utf8")) as object;

describe("files as people write them", () => {
  it.each([
    ["column-in-nfd.csv", "column-in-nfd.mapping.json", ["1"], []],
    ["one-cell-too-many.csv", "mapping-support.json", ["1", "3"], [[3, "too-many-cells"]]],
    ["quote-inside-cell.csv", "mapping-support.json", ["1", "3"], [[3, "quote-inside"]]],
    ["sep-line.csv", "mapping-support.json", ["1"], []],
    ["title-over-header.csv", "mapping-support.json", ["1"], []],
    ["total-and-empty-rows.csv", "mapping-support.json", ["1"], []],
    ["windows-1252.csv", "mapping-support.json", ["1"], []],
    ["amount-as-written.csv", "mapping-support.json", ["1", "2", "3", "4", "5", "6"], []],
    [
      "amount-thousands-dot-or-comma.csv",
      "mapping-purchase.json",
      ["right", "dot", "comma", "kr-dot", "two-dots"],
      [],
    ],
    ["as-people-write-it.csv", "as-people-write-it.mapping.json", ["1", "2", "3", "4"], []],
    ["municipality-lost-zero.csv", "municipality-lost-zero.mapping.json", ["1", "2"], []],
  ] as const)(
    "%s: each row that is right is answered, each other by its line in .invalid",
    async (csv, mapping, ids, bad) => {
      const run = await tableRun(written(csv), map(mapping));
      expect(run.ids).toEqual(ids);
      expect(run.invalid.map(({ line, issues }) => [line, issues[0]!.code])).toEqual(bad);
    },
  );

  it("same-column-twice.csv is refused", async () => {
    const { code, err, wasWritten } = await tableRun(
      written("same-column-twice.csv"),
      map("mapping-support.json"),
    );
    expect([code, wasWritten]).toEqual([1, false]);
    expect(err).toContain("Several columns have the same name: belop.");
  });

  it("never opens a route for NOK 600 where 600 000 is meant", async () => {
    const { answers } = await tableRun(
      written("amount-thousands-dot-or-comma.csv"),
      map("mapping-purchase.json"),
    );
    const verdicts = answers.slice(0, 4).map(({ routes }) => JSON.stringify(routes));
    expect(new Set(verdicts).size).toBe(1);
  });
});
