import { fault, type Read, shown } from "../read";

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export function isDate(text: unknown): text is string {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year >= 1900 && isDayOfYear(text.slice(5), isLeap);
}

function isDayOfYear(text: string, isLeap: boolean): boolean {
  const month = Number(text.slice(0, 2));
  const day = Number(text.slice(3));
  const days = month === 2 && isLeap ? 29 : daysInMonth[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

export function readDate(input: unknown, path: string): Read<string> {
  return isDate(input) ? { value: input } : fault("not-a-date", path, { received: shown(input) });
}

/** A day that recurs each year, as `MM-DD`. */
export function readMonthDay(input: unknown, path: string): Read<string> {
  return typeof input === "string" && /^\d{2}-\d{2}$/.test(input) && isDayOfYear(input, true)
    ? { value: input }
    : fault("not-a-month-day", path, { received: shown(input) });
}
