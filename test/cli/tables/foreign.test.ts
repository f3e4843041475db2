import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tableRun } from "./table-run";
import { zipped } from "./workbook";

const mapping = { facts: { "transfer.amount": "beløp" } };
const opened = (kind: string) =>
  zipped({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<x/>" });

/** Files of another kind than a table, whatever they are called, and what is said of each. */
const files: readonly (readonly [string, string | Buffer, string])[] = [
  ["ark.ods", opened("spreadsheet"), "is an OpenDocument spreadsheet (.ods). Save it as .xlsx or CSV."],
  ["ark.xlsx", opened("spreadsheet"), "is an OpenDocument spreadsheet (.ods)"],
  [
    "ark.xlsb",
    zipped({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "\x83\x01" }),
    "is a binary Excel file (.xlsb)",
  ],
  ["ark.numbers", zipped({ "Index/Document.iwa": "x" }), "is a spreadsheet of Apple Numbers"],
  ["brev.odt", opened("text"), "is a document"],
  ["brev.docx", zipped({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }), "is a document"],
  ["brev.rtf", "{\\rtf1 Søknader}", "is a document"],
  ["ark.zip", zipped({ "ark.csv": "beløp\n1\n" }), "is a ZIP archive without a spreadsheet"],
  ["ark.csv.gz", gzipSync("beløp\n1\n"), "is packed with gzip"],
  ["liste.pdf", "%PDF-1.7\n%âãÏÓ\n", "is a PDF"],
  ["bilde.png", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "is a picture"],
  ["bilde.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "is a picture"],
  ["ark.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "is an older Excel file (.xls) or is locked"],
  [
    "side.xls",
    "<html><table><tr><td>beløp</td></tr></table></html>",
    "is a web page (HTML), whatever its name",
  ],
  ["side.html", "\uFEFF\n<!DOCTYPE html>\n<title>Søknader</title>", "is a web page (HTML)"],
  ["tabell.xls", "  <table><tr><td>beløp;1</td></tr></table>", "is a web page (HTML)"],
  ["ark.xml", '<?xml version="1.0"?>\n<Workbook/>', "is XML, whatever its name"],
  ["utf16.xml", Buffer.from('\uFEFF<?xml version="1.0"?>', "utf16le"), "is XML"],
];

describe("a file that is no table", () => {
  it.each(files)("%s is told by what it is, and nothing is written", async (name, content, said) => {
    const run = await tableRun(content, mapping, [], name);
    expect([run.code, run.wasWritten]).toEqual([1, false]);
    expect(run.err).toContain(`${name} ${said}`);
  });

  it.each(files)("%s is told so without a mapping, too", async (name, content, said) => {
    const run = await tableRun(content, undefined, [], name);
    expect([run.code, run.wasWritten]).toEqual([1, false]);
    expect(run.err).toContain(`${name} ${said}`);
  });

  it.each([
    ["nb", "er et OpenDocument-regneark (.ods). Lagre det som .xlsx eller CSV."],
    ["nn", "er eit OpenDocument-rekneark (.ods). Lagre det som .xlsx eller CSV."],
  ])("is told so in %s", async (lang, said) => {
    const { err } = await tableRun(opened("spreadsheet"), mapping, ["--lang", lang], "ark.ods");
    expect(err).toContain(said);
  });

  it.each([
    "<20 ansatte;beløp\nja;1\n",
    "PK;beløp\n1;2\n",
    "% PDF;beløp\n1;2\n",
    "tabell;beløp\n<table>;2\n",
  ])("is not %j", async (csv) => {
    expect((await tableRun(csv, mapping)).code).toBe(0);
  });
});
