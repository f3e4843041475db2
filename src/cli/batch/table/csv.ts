import { asUtf8, type ByteLine, type Bytes, byteLines, type Noticed } from "../bytes";
import { CsvRows } from "./csv-rows";
import { type Heading, headingIn, mostAboveRows } from "./heading";
import { isSkipped, type Layout } from "./layout";
import type { Row } from "./row";

export interface Table {
  heading: Heading | undefined;
  /** The rows under the heading, each with what is wrong with it. */
  rows: AsyncGenerator<Row>;
}

const delimiters = [";", ",", "\t", "|"];
/** The first line of a file that a spreadsheet wrote for another: `sep=;`. */
const separatorLine = /^"?sep=(.)"?$/i;

/** Opens a CSV file: finds what stands between its cells and where its heading is; reads on as rows are taken. */
export async function csvTable(
  stream: Bytes,
  layout: Layout,
  wanted: readonly string[],
  noticed: Noticed,
): Promise<Table> {
  const lines = byteLines(asUtf8(stream, noticed, layout.encoding), noticed, "any");
  const head: ByteLine[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    head.push(next.value);
    if (head.length >= mostAboveRows + skippedAbove(layout)) break;
  }
  const separator = separatorLine.exec(head[0]?.text.trim() ?? "")?.[1];
  if (separator !== undefined) head.shift();
  const given = layout.delimiter ?? separator;
  const { delimiter, heading } = headed(head, given === undefined ? delimiters : [given], layout, wanted);
  return { heading, rows: rowsUnder(heading, delimiter, head, lines, layout) };
}

function skippedAbove({ skipRows, headerRow = 0 }: Layout): number {
  return Math.max(headerRow, typeof skipRows === "number" ? skipRows : 0);
}

/** The delimiter under which the heading has most of the columns wanted, or else most columns. */
function headed(
  head: readonly ByteLine[],
  candidates: readonly string[],
  { headerRow, skipRows }: Layout,
  wanted: readonly string[],
): { delimiter: string; heading: Heading | undefined } {
  const tried = candidates.map((delimiter) => {
    const gathered = new CsvRows(delimiter);
    const rows = [...head.flatMap((line) => gathered.push(line)), ...gathered.end()];
    return {
      delimiter,
      heading: headingIn(
        rows.filter((row) => !isSkipped(row, skipRows)),
        wanted,
        headerRow,
      ),
    };
  });
  const rank = ({ heading }: (typeof tried)[number]) =>
    [heading?.has ?? 0, heading?.names.length ?? 0] as const;
  return tried.reduce((best, one) => {
    const [has, width] = rank(one);
    const [bestHas, bestWidth] = rank(best);
    return has > bestHas || (has === bestHas && width > bestWidth) ? one : best;
  });
}

async function* rowsUnder(
  heading: Heading | undefined,
  delimiter: string,
  head: readonly ByteLine[],
  lines: AsyncIterable<ByteLine>,
  { skipRows }: Layout,
): AsyncGenerator<Row> {
  if (!heading) return;
  const width = heading.row.cells.length;
  const gathered = new CsvRows(delimiter);
  const isUnder = (row: Row) => row.from > heading.row.line && !isSkipped(row, skipRows);
  for (const line of head)
    yield* gathered
      .push(line)
      .filter(isUnder)
      .map((row) => counted(row, width));
  for await (const line of lines)
    yield* gathered
      .push(line)
      .filter(isUnder)
      .map((row) => counted(row, width));
  yield* gathered
    .end()
    .filter(isUnder)
    .map((row) => counted(row, width));
}

function counted(row: Row, width: number): Row {
  if (row.fault !== undefined || row.cells.length === width) return row;
  return { ...row, fault: row.cells.length > width ? "too-many-cells" : "too-few-cells" };
}
