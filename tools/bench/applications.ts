import { createWriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeXlsxStream } from "hucre/xlsx";

export interface Applications {
  files: { csv: string; xlsx: string };
  mapping: string;
}

const heading = [
  "Saksnr",
  "Beløp",
  "Vedtatt",
  "Navn",
  "Styre",
  "Andel økonomisk",
  "Kommune",
  "Form",
  "Merknad",
];
const forms = ["grant", "loan", "guarantee"];
const mapping = {
  id: "Saksnr",
  facts: {
    "transfer.nature": { value: "support" },
    "transfer.amount": "Beløp",
    "transfer.decidedOn": "Vedtatt",
    "transfer.form": "Form",
    "actor.name": "Navn",
    "actor.hasBoard": "Styre",
    "aid.economicUse": "Andel økonomisk",
  },
};

/** Writes the same rows of applications as CSV and as XLSX, with real numbers, days and texts, and a mapping for both. */
export async function writeApplications(folder: string, count: number): Promise<Applications> {
  const day = (id: number) => new Date(Date.UTC(2026, id % 12, 1 + (id % 28)));
  const row = (id: number) =>
    [
      id,
      1000 + id * 13,
      day(id),
      `Eksempellaget nr. ${id}`,
      id % 3 > 0,
      (id % 100) / 100,
      "0301",
      forms[id % 3]!,
      "Søknad om tilskudd til drift og aktivitet",
    ] as const;
  const files = { csv: join(folder, "applications.csv"), xlsx: join(folder, "applications.xlsx") };
  const written = (cell: ReturnType<typeof row>[number]) =>
    cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell).replace(/^(true|false)$/, (yes) => (yes === "true" ? "Ja" : "Nei"));
  const rows = Array.from({ length: count }, (_, id) => row(id));
  const lines = [heading.join(";"), ...rows.map((cells) => cells.map(written).join(";"))];
  writeFileSync(files.csv, `${lines.join("\n")}\n`);
  const book = writeXlsxStream([heading, ...rows.map((cells) => [...cells])], {
    name: "Søknader",
    inlineStrings: false,
  });
  await pipeline(
    Readable.fromWeb(book as Parameters<typeof Readable.fromWeb>[0]),
    createWriteStream(files.xlsx),
  );
  const path = join(folder, "applications.mapping.json");
  writeFileSync(path, JSON.stringify(mapping));
  return { files, mapping: path };
}
