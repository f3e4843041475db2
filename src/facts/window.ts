import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";

/** Whether an earlier award still counts: yes, no, or not known without the end of the accounting year. */
export type Counts = "yes" | "no" | "unknown";

/**
 * An award counts from its own day while the new day lies before the same day the given months later; what was
 * awarded on 29 February ends with 28 February.
 */
export function countsInRollingMonths(award: string, on: string, months: number): Counts {
  return award <= on && on < iso(addMonths(parseISO(award), months)) ? "yes" : "no";
}

/**
 * An award counts if it lies in the accounting year of the new day or in one of the years before it, `years` in
 * all. Without the year's end only what holds for every year's end is known.
 */
export function countsInAccountingYears(award: string, on: string, years: number, yearEnd: string | undefined): Counts {
  if (award > on) return "no";
  if (yearEnd !== undefined) return award > lastDayBefore(on, years, yearEnd) ? "yes" : "no";
  const yearsBefore = (count: number) => iso(addYears(parseISO(on), -count));
  if (award > yearsBefore(years - 1)) return "yes";
  return award <= yearsBefore(years) ? "no" : "unknown";
}

/** The last day of the accounting year that is just too old. */
function lastDayBefore(on: string, years: number, yearEnd: string): string {
  const end = yearEnd === "02-29" ? "02-28" : yearEnd;
  const year = Number(on.slice(0, 4)) + (on.slice(5) <= end ? 0 : 1);
  return `${year - years}-${yearEnd === "02-29" ? "02-29" : end}`;
}

function iso(date: Date): string {
  return formatISO(date, { representation: "date" });
}
