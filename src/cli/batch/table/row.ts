import { Exact } from "../../../case";

/** What a cell holds: a text as written, or what a spreadsheet has as a number, a day, or a yes or no. */
export type Cell = string | number | boolean | Date | null;

export type RowFault = "quote-inside" | "quote-open" | "too-long" | "too-many-cells" | "too-few-cells";

/** A row of a table, and where it stands in its file. */
export interface Row {
  /** The line on which it begins, and the one on which it ends; in a workbook both are the number of the row. */
  from: number;
  line: number;
  cells: readonly Cell[];
  bytes: number;
  /** As it stands in the file, where it could not be parted into cells, or not into the cells of the heading. */
  text?: string | undefined;
  fault?: RowFault | undefined;
}

/** Text without what nobody sees: one form of each letter, no marks of no width, every blank a space. */
export function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && plainText(cell) === "");
}

/** A spreadsheet counts with so many digits; more of them are noise. */
const digits = 15;

/** A cell as a person would write it for a program. */
export function textOf(cell: Exclude<Cell, null>): string {
  if (typeof cell === "number") return new Exact(cell.toPrecision(digits)).toFixed();
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
