import { Decimal } from "decimal.js";
import type { Parameter } from "./types";

const Exact = Decimal.clone({ precision: 60 });

const unitsPerWhole = { ore: 100, cent: 100, millionths: 1_000_000, integer: 1 } as const;

/**
 * The value of a parameter as its fact: whole øre, cent, millionths or units; a code as it stands.
 * `undefined` where the text is no decimal number or does not come out whole and safe.
 */
export function toFactValue(kind: Parameter["fact"], text: string): number | string | undefined {
  if (kind === "code") return text;
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const value = new Exact(text).times(unitsPerWhole[kind]);
  return value.isInteger() && Number.isSafeInteger(value.toNumber()) ? value.toNumber() : undefined;
}
