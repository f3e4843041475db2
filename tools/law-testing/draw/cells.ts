import type { Program, Variable } from "../../../src/engine";
import { EQUAL, LESS, MORE } from "../../../src/engine/diagram/orders";

/** The cell of a variable in a case with all that is derived; undefined if it is not known. */
export function cellOf(
  program: Program,
  { cells, notStated, noValue }: Variable,
  values: readonly unknown[],
  on: string,
): number | undefined {
  if (cells.kind === "free") return undefined;
  const value = values[cells.slot];
  if (cells.kind === "order") {
    const other = values[cells.other];
    if (value === undefined || other === undefined) return undefined;
    return (value as number) < (other as number) ? LESS : value === other ? EQUAL : MORE;
  }
  if (value === undefined) {
    if (notStated !== undefined) return notStated;
    const isWithout =
      noValue !== undefined && program.facts.missingFor(cells.slot, { values: [...values], on }).length === 0;
    return isWithout ? noValue : undefined;
  }
  if (cells.kind === "stated") return notStated === 0 ? 1 : 0;
  if (cells.kind === "words") {
    const cell = cells.classes.findIndex((words) => words.includes(value as string));
    return cell >= 0 ? cell : cells.classes.findIndex((words) => words.length === 0);
  }
  const cell = cells.cuts.findIndex((cut) => cut > (value as number));
  return cell >= 0 ? cell : cells.cuts.length;
}
