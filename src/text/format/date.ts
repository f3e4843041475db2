import type { Words } from "../words";
import { noBreak } from "../wrap";

/** @example dateIn(words, "2026-07-01") //=> "1. juli 2026" */
export function dateIn(words: Words, date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return words.date(day, words.months[month - 1]!, year).replaceAll(" ", noBreak);
}
