import { Exact, type ExactDecimal, type Money } from "../case";

export type Round = "up" | "down";

/** An amount in whole minor units of a currency; undefined without a rate, or where it would not be a safe integer. */
export function convert(
  money: Money,
  currency: Money["currency"],
  eurNok: ExactDecimal | undefined,
  round: Round,
): number | undefined {
  if (money.currency === currency) return money.minor;
  if (!eurNok) return undefined;
  const exact =
    currency === "EUR" ? new Exact(money.minor).dividedBy(eurNok) : new Exact(money.minor).times(eurNok);
  return safe(exact.toDecimalPlaces(0, round === "up" ? Exact.ROUND_UP : Exact.ROUND_DOWN).toNumber());
}

export function safe(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A part of a whole in millionths, rounded to one side; undefined for a whole of nothing. */
export function ratio(part: number, whole: number, round: Round): number | undefined {
  if (whole <= 0) return undefined;
  const scaled = BigInt(part) * 1_000_000n;
  const floor = scaled / BigInt(whole);
  const isExact = scaled % BigInt(whole) === 0n;
  return safe(Number(round === "down" || isExact ? floor : floor + 1n));
}
