import { monthCalled } from "./months";

/** A day that recurs each year: `31.12.`, `12-31`, `31. desember`. */
export function monthDaysIn(text: string): string[] {
  if (/^\d\d-\d\d$/.test(text)) return [text];
  const [, day, number, name] = /^(\d\d?)\.? ?(?:(\d\d?)|(\p{L}+))\.?$/u.exec(text) ?? [];
  const month = name ? monthCalled(name) : number;
  return day && month ? [`${month.padStart(2, "0")}-${day.padStart(2, "0")}`] : [];
}
