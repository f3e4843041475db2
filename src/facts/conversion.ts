import { type ExactDecimal, fractionOf, type Money } from "../case";
import { atLeast, only, type Range } from "./range";
import type { Plausible } from "./scope";

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
  const { over, under } = fractionOf(eurNok);
  const minor = BigInt(money.minor);
  return currency === "EUR" ? quotient(minor * under, over, round) : quotient(minor * over, under, round);
}

export function safe(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A part of a whole in millionths, rounded to one side; undefined for a whole of nothing. */
export function ratio(part: number, whole: number, round: Round): number | undefined {
  if (whole <= 0) return undefined;
  return quotient(BigInt(part) * 1_000_000n, BigInt(whole), round);
}

/** A share of one in whole millionths, rounded to one side. */
export function millionthsOf(share: ExactDecimal, round: Round): number | undefined {
  const { over, under } = fractionOf(share);
  return quotient(over * 1_000_000n, under, round);
}

/** Whole numbers divided, rounded to one side; both of them exact. */
function quotient(over: bigint, under: bigint, round: Round): number | undefined {
  if (under === 0n) return undefined;
  const towardsZero = over / under;
  const isExact = towardsZero * under === over;
  const isTowardsZero = over < 0n === (round === "up");
  const away = over < 0n ? -1n : 1n;
  return safe(Number(isExact || isTowardsZero ? towardsZero : towardsZero + away));
}

/**
 * What an amount can be in a currency. Nothing stays nothing. At a rate that is not known it lies between what it is at
 * the plausible ones, and has no bound where the law names none.
 */
export function rangeOfMoney(
  money: Money | undefined,
  currency: Money["currency"],
  rate: ExactDecimal | undefined,
  round: Round,
  plausible: Plausible | undefined,
): Range {
  if (!money) return atLeast(0);
  const converted = convert(money, currency, rate, round);
  if (converted !== undefined) return only(converted);
  if (money.minor === 0) return only(0);
  const [least, most] = (plausible ?? [])
    .map((one) => convert(money, currency, one, round))
    .sort((a, b) => a! - b!);
  if (rate === undefined && least !== undefined && most !== undefined)
    return { spans: [[least, most]], lacksValue: false };
  return atLeast(round === "up" ? 1 : 0);
}
