import type { DerivationOf, TableRow } from "../../law";
import { oncePer } from "../../lib/once-per";
import type { Range } from "../range";
import { type Derived, fromAll, type Scope } from "../scope";

export function lookup({ fact, table }: DerivationOf<"lookup">, scope: Scope): Derived {
  const slot = scope.slot(fact);
  const rows = scope.dated.law.data.tables.find((one) => one.id === table)!.rows;
  const byWidth = narrowestFirst(rows);
  const valueAt = (code: string) => byWidth.find((row) => row.from <= code && code <= row.to)?.value;
  /** A code that stands in no row has no value. */
  const anyRow: Range = { words: [...new Set(rows.map(({ value }) => value))], lacksValue: true };
  return fromAll(
    [slot],
    (state) => valueAt((state.values[slot] as string).slice(0, 8)),
    (target) =>
      byWidth
        .filter((row) => row.value === target && valueAt(row.from) === target)
        .slice(0, 1)
        .map((row) => ({ slot, value: row.from })),
    () => anyRow,
  );
}

const narrowestFirst = oncePer((rows: readonly TableRow[]) => [...rows].sort((a, b) => width(a) - width(b)));

function width(row: TableRow): number {
  return Number(row.to) - Number(row.from);
}
