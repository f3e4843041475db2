import type { Places } from "../bytes";
import { isBlank, plainText, type Row } from "./row";

/** Rows that are no case, for a person to hear of. */
export interface Passed {
  empty: Places;
  total: Places;
  heading: Places;
}

/** What a table says of its columns. */
export interface Columns {
  names: readonly string[];
  /** Where the id stands; not known of a table without ids. */
  id?: number | undefined;
  /** Where something stands that no sum has: a number of an organisation, a date, a code. */
  ofCases?: readonly number[];
}

const totals =
  /^((grand |under)?totalt?( sum)?|totalsum|(del|slutt|under)?sum( totalt)?|i alt|til ?saman|til ?sammen|subtotal)( (\d{4}|søkt|søknader|søknadsbeløp|innvilget|innvilga|bevilget|tildelt|utbetalt|kr))*\s*:?$/i;
const amount = /^[\s\d.,'’+−–-]*(kr|nok|eur|€)?[\s\d.,'’+−–-]*%?$/i;

export const nothingPassed = (): Passed => ({
  empty: { count: 0 },
  total: { count: 0 },
  heading: { count: 0 },
});

/**
 * Why a row is no case: nothing stands in it; the heading does, again; or it holds nothing but amounts, beside a word for a
 * sum or where the id is blank.
 */
export function passedOver(
  { cells, fault }: Row,
  { names, id, ofCases = [] }: Columns,
): keyof Passed | undefined {
  if (fault !== undefined && fault !== "too-few-cells" && fault !== "too-many-cells") return undefined;
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first, ...rest] = filled;
  if (first === undefined) return "empty";
  const isAmount = (cell: unknown) =>
    typeof cell === "number" || (typeof cell === "string" && amount.test(plainText(cell)));
  if (fault === undefined && filled.length > 1 && isHeading(cells, names)) return "heading";
  if (fault === undefined && id !== undefined && isBlank(cells[id]))
    if (filled.every(isAmount) && ofCases.every((at) => isBlank(cells[at]))) return "total";
  if (typeof first !== "string" || !totals.test(plainText(first))) return undefined;
  return rest.length > 0 && rest.every(isAmount) ? "total" : undefined;
}

function isHeading(cells: Row["cells"], names: readonly string[]): boolean {
  return names.every((name, at) => name === plainText(String(cells[at] ?? "")));
}
