import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { type DerivationOf, dayOf, startOf } from "../../law";
import { anyNumber } from "../range";
import { type Derived, fromAll, type Scope } from "../scope";

const units = {
  "days-since": {
    count: (on: string, date: string) => differenceInCalendarDays(startOf(on), startOf(date)),
    add: addDays,
  },
  "months-since": { count: monthsBetween, add: addMonths },
  "years-since": {
    count: (on: string, date: string) => Math.floor(monthsBetween(on, date) / 12),
    add: addYears,
  },
} as const;

/**
 * Whole months from a date to `on`. A period that would end on a day that the month lacks ends with the last hour of
 * the month (Regulation 1182/71 article 3(2)(c)), so that it has passed on the first of the next: three years from 29
 * February 2020 on 1 March 2023, as for the window of de minimis aid.
 */
function monthsBetween(on: string, date: string): number {
  const months = monthOf(on) - monthOf(date);
  return on.slice(8) < date.slice(8) ? months - 1 : months;
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

export function since(
  { op, date, round }: DerivationOf<"days-since" | "months-since" | "years-since">,
  scope: Scope,
): Derived {
  const slot = scope.slot(date);
  const { count, add } = units[op];
  /** A unit that has begun counts where it is rounded up: "up to three years" ends on the day itself. */
  const counted = round === "up" ? (on: string, date: string) => -count(date, on) : count;
  return fromAll(
    [slot],
    // Adding nothing turns the minus zero of an equal date into zero.
    (state) => counted(state.on, state.values[slot] as string) + 0,
    (target, state) => [{ slot, value: dayOf(add(startOf(state.on), -(target as number))) }],
    () => anyNumber,
  );
}
