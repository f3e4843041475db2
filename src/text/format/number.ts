import type { Words } from "../words";
import { noBreak } from "../wrap";

/** A whole number with its thousands apart. */
export function wholeIn(words: Words, value: number): string {
  const sign = value < 0 ? "−" : "";
  return sign + String(Math.abs(value)).replaceAll(/\B(?=(\d{3})+$)/g, words.thousands);
}

const hundredths = (value: number) => String(Math.abs(value) % 100).padStart(2, "0");

/** Whole øre as NOK; the øre are shown only where there are some. */
export function nokIn(words: Words, ore: number): string {
  const whole = wholeIn(words, Math.trunc(ore / 100));
  return `NOK${noBreak}${whole}${ore % 100 === 0 ? "" : words.decimal + hundredths(ore)}`;
}

/** Whole cent as EUR, always with two decimals. */
export function eurIn(words: Words, cent: number): string {
  return `EUR${noBreak}${wholeIn(words, Math.trunc(cent / 100))}${words.decimal}${hundredths(cent)}`;
}

/** Millionths as percent, without decimals that say nothing. */
export function percentIn(words: Words, millionths: number): string {
  const [whole, part] = String(Math.abs(millionths) / 10_000).split(".") as [string, string?];
  return `${millionths < 0 ? "−" : ""}${whole}${part ? words.decimal + part : ""}${words.percent}`;
}
