import type { Words } from "../words";
import { noBreak } from "../wrap";

/** A whole number with its thousands apart. */
export function wholeIn(words: Words, value: number): string {
  const sign = value < 0 ? "−" : "";
  return sign + String(Math.abs(value)).replaceAll(/\B(?=(\d{3})+$)/g, words.thousands);
}

/** Whole øre as NOK. */
export const nokIn = (words: Words, ore: number): string => `NOK${noBreak}${hundredthsIn(words, ore)}`;

/** Whole cent as EUR. */
export const eurIn = (words: Words, cent: number): string => `EUR${noBreak}${hundredthsIn(words, cent)}`;

/** The hundredths are shown only where there are some. */
function hundredthsIn(words: Words, value: number): string {
  const whole = wholeIn(words, Math.trunc(value / 100));
  const part = Math.abs(value) % 100;
  return part === 0 ? whole : whole + words.decimal + String(part).padStart(2, "0");
}

/** Millionths as percent, without decimals that say nothing. */
export function percentIn(words: Words, millionths: number): string {
  const [whole, part] = String(Math.abs(millionths) / 10_000).split(".") as [string, string?];
  return `${millionths < 0 ? "−" : ""}${whole}${part ? words.decimal + part : ""}${words.percent}`;
}
