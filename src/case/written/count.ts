import type { WrittenHints } from "./hints";
import { readingsOf } from "./numerals";

/** A whole number: `12`, `1 200`, `1.200`, `12,0`. */
export function countsIn(text: string, { decimal }: WrittenHints): number[] {
  const numbers = readingsOf(text, { decimal }).map(Number);
  return numbers.every(Number.isInteger) ? numbers : [];
}
