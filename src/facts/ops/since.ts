import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { type DerivationOf, dayOf, startOf } from "../../law";
import { anyNumber } from "../range";
import { type Derived, fromAll, type Scope } from "../scope";

const units = {
  "days-since": { count: differenceInCalendarDays, add: addDays },
  "months-since": { count: monthsBetween, add: addMonths },
  "years-since": { count: (on: Date, date: Date) => Math.floor(monthsBetween(on, date) / 12), add: addYears },
} as const;

/**
 * Whole months from a date to `on`. A period that would end on a day that the month lacks ends with the last hour of
 * the month (Regulation 1182/71 article 3(2)(c)), so that it has passed on the first of the next: three years from 29
 * February 2020 on 1 March 2023, as for the window of de minimis aid.
 */
function monthsBetween(on: Date, date: Date): number {
  const months = (on.getFullYear() - date.getFullYear()) * 12 + on.getMonth() - date.getMonth();
  return on.getDate() < date.getDate() ? months - 1 : months;
}

export function since(
  { op, date, round }: DerivationOf<"days-since" | "months-since" | "years-since">,
  scope: Scope,
): Derived {
  const slot = scope.slot(date);
  const { count, add } = units[op];
  /** A unit that has begun counts where it is rounded up: "up to three years" ends on the day itself. */
  const counted = round === "up" ? (on: Date, date: Date) => -count(date, on) : count;
  return fromAll(
    [slot],
    // Adding nothing turns the minus zero of an equal date into zero.
    (state) => counted(startOf(state.on), startOf(state.values[slot] as string)) + 0,
    (target, state) => [{ slot, value: dayOf(add(startOf(state.on), -(target as number))) }],
    () => anyNumber,
  );
}
