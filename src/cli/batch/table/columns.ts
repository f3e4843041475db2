import { type Cell, plainText, type Row } from "./row";

/** Where each column stands, by its name as it is compared. */
export function positionsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, position) => [name, position]));
}

export function cellUnder(
  row: Row,
  column: string,
  positions: ReadonlyMap<string, number>,
): Cell | undefined {
  return row.cells[positions.get(plainText(column))!];
}
