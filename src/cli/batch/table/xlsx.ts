import type { Table } from "./csv";
import { type Heading, headingIn, mostAboveRows } from "./heading";
import { isSkipped, type Layout } from "./layout";
import { asShown, type Percentages, percentagesIn } from "./percentages";
import type { Cell, Row } from "./row";

/** In bytes of the file. A workbook has its texts in memory at once; more rows than fit in this are better kept as CSV. */
export const largestWorkbook = 100_000_000;

/** The beginning of every XLSX file, which is a ZIP archive. */
export function isWorkbook(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/**
 * Opens a sheet of a workbook; a sheet that is not there is `undefined`. Rows are read as they are taken.
 *
 * @param shares - the columns in which a percentage becomes a text with its mark
 */
export async function sheetTable(
  workbook: Uint8Array,
  layout: Layout,
  wanted: readonly string[],
  shares: readonly string[],
): Promise<Table & { sheets: readonly string[] }> {
  const { readXlsx, streamXlsxRows } = await import("./workbooks");
  const sheets: { name: string; isHidden: boolean }[] = [];
  await readXlsx(workbook, {
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, isHidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  const names = sheets.map(({ name }) => name);
  const sheet = layout.sheet ?? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])?.name;
  if (sheet === undefined || !names.includes(sheet))
    return { heading: undefined, rows: none(), sheets: names };
  const rows = rowsIn(streamXlsxRows(workbook, { sheet }), layout);
  const head: Row[] = [];
  const most = Math.max(mostAboveRows, layout.headerRow ?? 0);
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    head.push(next.value);
    if (head.length >= most) break;
  }
  const heading = headingIn(head, wanted, layout.headerRow);
  const percentages = heading ? await percentagesIn(workbook, sheet, heading, shares) : new Map();
  return { heading, rows: rowsUnder(heading, head, rows, percentages), sheets: names };
}

async function* none(): AsyncGenerator<Row> {}

async function* rowsIn(
  rows: AsyncIterable<{ index: number; values: readonly unknown[] }>,
  { skipRows }: Layout,
): AsyncGenerator<Row> {
  for await (const { index, values } of rows) {
    const number = index + 1;
    if (isSkipped({ from: number, line: number }, skipRows)) continue;
    yield { from: number, line: number, cells: values.map((value) => (value ?? null) as Cell), bytes: 0 };
  }
}

async function* rowsUnder(
  heading: Heading | undefined,
  head: readonly Row[],
  rows: AsyncIterable<Row>,
  percentages: Percentages,
): AsyncGenerator<Row> {
  if (!heading) return;
  for (const row of head) if (row.from > heading.row.line) yield asShown(row, percentages);
  for await (const row of rows) yield asShown(row, percentages);
}
