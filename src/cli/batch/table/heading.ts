import { isBlank, plainText, type Row } from "./row";

/** How far down a heading is looked for, under titles and empty rows. */
export const mostAboveRows = 50;

export interface Heading {
  row: Row;
  names: readonly string[];
  /** How many of the columns that are wanted it has. */
  has: number;
}

/**
 * The row with the names of the columns: the one that the mapping points at, or the first that has all of the columns
 * wanted, or the one that has most of them; where none is wanted, the one with most names.
 */
export function headingIn(
  rows: readonly Row[],
  wanted: readonly string[],
  headerRow: number | undefined,
): Heading | undefined {
  let best: Heading | undefined;
  for (const row of rows) {
    if (headerRow !== undefined && (headerRow < row.from || headerRow > row.line)) continue;
    if (row.fault !== undefined || row.cells.every(isBlank)) continue;
    const names = row.cells.map((cell) => (cell === null ? "" : plainText(String(cell))));
    const has =
      wanted.length === 0
        ? names.filter(isName).length
        : wanted.filter((name) => names.includes(name)).length;
    if (!best || has > best.has) best = { row, names, has };
    if (wanted.length > 0 && has === wanted.length) break;
  }
  return best;
}

/** A number names nothing. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text);
}
