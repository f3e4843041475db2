/** A file that is neither CSV, nor lines of JSON, nor a workbook that is read. An old workbook may also be one with a password. */
export type ForeignKind =
  | "oldWorkbook"
  | "ods"
  | "xlsb"
  | "numbers"
  | "html"
  | "xml"
  | "document"
  | "pdf"
  | "image"
  | "zip"
  | "gzip"
  | "brokenZip";

const begins: readonly (readonly [kind: ForeignKind, start: string | RegExp])[] = [
  ["oldWorkbook", "\xd0\xcf\x11\xe0"],
  ["gzip", "\x1f\x8b"],
  ["pdf", "%PDF-"],
  ["image", "\x89PNG"],
  ["image", "\xff\xd8\xff"],
  ["document", "{\\rtf"],
  ["html", /^\s*<(!doctype html|html|head|body|meta|table)\b/i],
  ["xml", /^\s*<\?xml\b/i],
];

/** What a file is by its first bytes, where it is surely no table and no JSON. */
export function foreignKindOf(head: Uint8Array): ForeignKind | undefined {
  const text = firstOf(head);
  return begins.find(([, start]) =>
    typeof start === "string" ? text.startsWith(start) : start.test(text),
  )?.[0];
}

/** The first bytes, each as a letter, without what marks an encoding. */
export function firstOf(head: Uint8Array): string {
  return Buffer.from(head)
    .toString("latin1")
    .replaceAll("\0", "")
    .replace(/^(ÿþ|þÿ|ï»¿)/, "");
}

/** Names of parts, which stand in a ZIP archive as they are. */
const parts: readonly (readonly [kind: ForeignKind, part: string])[] = [
  ["ods", "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"],
  ["document", "mimetypeapplication/vnd.oasis.opendocument."],
  ["xlsb", "xl/workbook.bin"],
  ["document", "word/document.xml"],
  ["document", "ppt/presentation.xml"],
  ["numbers", "Index/Document.iwa"],
  ["brokenZip", "[Content_Types].xml"],
];
/** The end of every archive that is whole. */
const directoryEnd = "PK\x05\x06";

/** What a ZIP archive is that cannot be read as a workbook. */
export function kindOfArchive(archive: Buffer): ForeignKind {
  const kind = parts.find(([, part]) => archive.includes(part))?.[0];
  return kind ?? (archive.includes(directoryEnd) ? "zip" : "brokenZip");
}
