import type { Places } from "../bytes";
import { isBlank, plainText, type Row } from "./row";

/** Rows that are no case, for a person to hear of. */
export interface Passed {
  empty: Places;
  total: Places;
}

const totals =
  /^((grand |under)?totalt?( sum)?|totalsum|(del|slutt|under)?sum( totalt)?|i alt|til ?saman|til ?sammen|subtotal)\s*:?$/i;
const amount = /^[\s\d.,'’+−–-]*(kr|nok|eur|€)?[\s\d.,'’+−–-]*%?$/i;

/** Why a row is no case: nothing stands in it, or it begins with a word for a sum and holds nothing but amounts beside it. */
export function passedOver({ cells, fault }: Row): "empty" | "total" | undefined {
  if (fault !== undefined && fault !== "too-few-cells" && fault !== "too-many-cells") return undefined;
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first, ...rest] = filled;
  if (first === undefined) return "empty";
  if (typeof first !== "string" || !totals.test(plainText(first))) return undefined;
  const isAmount = (cell: unknown) =>
    typeof cell === "number" || (typeof cell === "string" && amount.test(plainText(cell)));
  return rest.length > 0 && rest.every(isAmount) ? "total" : undefined;
}
