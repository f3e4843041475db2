import { Decimal } from "decimal.js";

/** A decimal number without binary fractions; results are rounded half up to 60 significant digits. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

export interface Fraction {
  over: bigint;
  under: bigint;
}

const fractions = new WeakMap<Exact, Fraction>();

/** A number as a fraction of whole numbers, the lower one a power of ten. */
export function fractionOf(number: Exact): Fraction {
  let fraction = fractions.get(number);
  if (!fraction) {
    const [whole, decimals = ""] = number.toFixed().split(".") as [string, string?];
    fraction = { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
    fractions.set(number, fraction);
  }
  return fraction;
}
