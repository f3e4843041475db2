import { type Currency, Exact, type Money as Minor } from "../case";
import type { Money } from "./types";

/** Whole øre or cent as an amount in the answer. */
export function moneyOf(minor: number, currency: Currency): Money {
  return { amount: new Exact(minor).dividedBy(100).toFixed(2), currency };
}

/** The most in another currency that does not come to more than this amount; `eurNok` is NOK per EUR. */
export function atMostIn(
  { minor, currency }: Minor,
  wanted: Currency,
  eurNok: InstanceType<typeof Exact>,
): number {
  if (currency === wanted) return minor;
  const exact = wanted === "NOK" ? new Exact(minor).times(eurNok) : new Exact(minor).dividedBy(eurNok);
  return exact.floor().toNumber();
}
