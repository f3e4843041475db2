import { Exact } from "../../../case";
import type { Heading } from "./heading";
import { type Row, textOf } from "./row";

/** The row of the very last cell that a sheet can have. */
const lastRow = 1_048_576;

/** Rows, from 1, whose cell is shown as a percentage, by the position of their column. */
export type Percentages = ReadonlyMap<number, ReadonlySet<number>>;

/** Where the cells of some columns are shown as percentages: what is streamed has lost how a number is shown. */
export async function percentagesIn(
  workbook: Uint8Array,
  sheet: string,
  { names }: Heading,
  columns: readonly string[],
): Promise<Percentages> {
  const { colToLetter, readXlsx } = await import("./workbooks");
  const percentages = new Map<number, ReadonlySet<number>>();
  for (const position of columns.map((name) => names.indexOf(name)).filter((at) => at >= 0)) {
    const letter = colToLetter(position);
    const range = `${letter}1:${letter}${lastRow}`;
    const { sheets } = await readXlsx(workbook, { sheets: [sheet], readStyles: true, range });
    const shown = [...(sheets[0]?.cells ?? [])].filter(([, { style }]) => isPercentage(style?.numFmt));
    percentages.set(position, new Set(shown.map(([at]) => Number.parseInt(at, 10) + 1)));
  }
  return percentages;
}

/** A mark in quotation marks, or after a backslash, is only text beside the number. */
function isPercentage(format = ""): boolean {
  return format.replace(/"[^"]*"|[\\_*]./g, "").includes("%");
}

/** The row with each percentage as a text, as the spreadsheet shows it. */
export function asShown(row: Row, percentages: Percentages): Row {
  if (percentages.size === 0) return row;
  const cells = row.cells.map((cell, at) =>
    typeof cell === "number" && percentages.get(at)?.has(row.line)
      ? `${new Exact(textOf(cell)).times(100).toFixed()} %`
      : cell,
  );
  return { ...row, cells };
}
