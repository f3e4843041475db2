import { isDate } from "../readers/dates";
import type { WrittenHints } from "./hints";
import { monthCalled } from "./months";

/** A time of day in Norway; or in UTC, where it is surely on the same day in Norway. */
const time = /[T ](\d\d?:\d\d(:\d\d([.,]\d+)?)?(\+0[12]:?00)?|([01]\d|2[01]):\d\d(:\d\d(\.\d+)?)?Z)$/;

/** A day: `24.11.2026`, `2.2.2026`, `2026-02-02 00:00:00`, `2. februar 2026`. */
export function datesIn(text: string, { date: order }: WrittenHints): string[] {
  const days = readingsOf(text.replace(time, ""), order).map(
    ([year, month, day]) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
  return [...new Set(days)].filter(isDate);
}

type YearMonthDay = readonly [year: string, month: string, day: string];

function readingsOf(text: string, order: WrittenHints["date"]): YearMonthDay[] {
  const [, a = "", mark = "", b = "", c = ""] = /^(\d+)([./-]) ?(\d\d?)\2 ?(\d+)$/.exec(text) ?? [];
  if (a.length === 4) return [[a, b, c]];
  if (c.length === 4) {
    const isDayFirst = order !== "mdy";
    const isMonthFirst = order === undefined ? mark !== "." : order === "mdy";
    return [...(isDayFirst ? [[c, b, a] as const] : []), ...(isMonthFirst ? [[c, a, b] as const] : [])];
  }
  if (c.length === 2 && mark === ".") return ["19", "20"].map((century) => [century + c, b, a]);
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (day) return [[year!, month!, day]];
  const [, dayOfMonth, name, inYear] = /^(\d\d?)\.? ?(\p{L}+)\.? (\d{4})$/u.exec(text) ?? [];
  const called = name && monthCalled(name);
  return called ? [[inYear!, called, dayOfMonth!]] : [];
}
