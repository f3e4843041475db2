import { crc32 } from "node:zlib";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface WorkbookParts {
  /** The rows of each sheet, as XML, by its name. */
  sheets: Record<string, string>;
  hidden?: readonly string[];
  /** Formats of numbers; the style of a cell is the place of its format, from 1. */
  formats?: readonly (string | number)[];
  shared?: readonly string[];
  is1904?: boolean;
}

/** A workbook written by hand, part by part, so that a test says what stands in the file and not what a library writes. */
export function workbook({
  sheets,
  hidden = [],
  formats = [],
  shared = [],
  is1904 = false,
}: WorkbookParts): Buffer {
  const names = Object.keys(sheets);
  const own = formats.map((format, at) => [typeof format === "number" ? format : 164 + at, format] as const);
  const rel = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  return zipped({
    "[Content_Types].xml": `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relationships}">${rel("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ""}/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relationships}">${names
      .map((_, at) => rel(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
      .join(
        "",
      )}${rel("rId90", "styles", "styles.xml")}${rel("rId91", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own
      .filter(([, format]) => typeof format === "string")
      .map(([id, format]) => `<numFmt numFmtId="${id}" formatCode="${escaped(String(format))}"/>`)
      .join("")}</numFmts><cellXfs count="${own.length + 1}"><xf numFmtId="0"/>${own
      .map(([id]) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
      .join("")}</cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${shared.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  });
}

/** Rows of texts and numbers, or of cells as XML. */
export function rowsOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells
          .map((cell) =>
            cell === null
              ? "<c/>"
              : typeof cell === "number"
                ? `<c><v>${cell}</v></c>`
                : cell.startsWith("<c")
                  ? cell
                  : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
          )
          .join("")}</row>`,
    )
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A ZIP archive with its files as they are, without compression. */
export function zipped(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, path, content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0", "latin1"), common, tail, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
