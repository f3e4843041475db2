/** How a table stands in its file, where it cannot be seen there or should not be guessed. */
export interface Layout {
  /** What stands between two cells of CSV. */
  delimiter?: string | undefined;
  encoding?: string | undefined;
  /** The name of a sheet; the first that is not hidden, if not given. */
  sheet?: string | undefined;
  /** The row with the names of the columns, counted from 1. */
  headerRow?: number | undefined;
  /** So many rows at the start of the file, or the rows with these numbers, are no part of the table. */
  skipRows?: number | readonly number[] | undefined;
}

export function isSkipped(
  { from, line }: { from: number; line: number },
  skipRows: Layout["skipRows"],
): boolean {
  if (skipRows === undefined) return false;
  return typeof skipRows === "number" ? from <= skipRows : skipRows.some((row) => row >= from && row <= line);
}
