import { isDate } from "../case";
import { dayAfter } from "../law";

/** Whether an earlier award still counts: yes, no, or not known without the end of the accounting year. */
export type Counts = "yes" | "no" | "unknown";

/**
 * An award counts from its own day while the new day lies before the same day the given months later; for an award
 * on 29 February the last day that counts is 28 February.
 */
export function countsInRollingMonths(award: string, on: string, months: number): Counts {
  return award <= on && on < sameDayMonthsAfter(award, months) ? "yes" : "no";
}

/**
 * An award counts if it lies in the accounting year of the new day or in one of the years before it, `years` in
 * all. Without the year's end only what holds for every year's end is known.
 */
export function countsInAccountingYears(
  award: string,
  on: string,
  years: number,
  yearEnd: string | undefined,
): Counts {
  if (award > on) return "no";
  if (yearEnd !== undefined) return award > lastDayBefore(on, years, yearEnd) ? "yes" : "no";
  if (award >= sameDayYearsBefore(on, years - 1)) return "yes";
  return award <= sameDayYearsBefore(on, years) ? "no" : "unknown";
}

/** The last day of the accounting year that is just too old. */
function lastDayBefore(on: string, years: number, yearEnd: string): string {
  const year = Number(on.slice(0, 4)) + (on.slice(5) <= yearEnd ? 0 : 1);
  return `${year - years}-${yearEnd}`;
}

/** For comparison only: a day that the month lacks stands after its last day. */
function sameDayMonthsAfter(date: string, months: number): string {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}${date.slice(7)}`;
}

/** For comparison only: 29 February stands between 28 February and 1 March in years that lack it, too. */
function sameDayYearsBefore(on: string, years: number): string {
  return `${Number(on.slice(0, 4)) - years}${on.slice(4)}`;
}

/** The first day on which an award no longer counts. */
export function firstDayAfterRollingMonths(award: string, months: number): string {
  const day = sameDayMonthsAfter(award, months);
  return isDate(day) ? day : firstOfNextMonth(day);
}

/** The first day of the accounting year that begins after the year's end of a year. */
export function accountingYearAfter(year: number, yearEnd: string): string {
  const last = `${year}-${yearEnd}`;
  return isDate(last) ? dayAfter(last) : firstOfNextMonth(last);
}

function firstOfNextMonth(day: string): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
