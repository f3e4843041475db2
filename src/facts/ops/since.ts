import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { type DerivationOf, dayOf, startOf } from "../../law";
import { anyNumber } from "../range";
import { type Derived, fromAll, type Scope } from "../scope";

const units = {
  "days-since": { count: differenceInCalendarDays, add: addDays },
  "months-since": {
    count: (on: Date, date: Date) =>
      wholeUnits(
        addMonths,
        (on.getFullYear() - date.getFullYear()) * 12 + on.getMonth() - date.getMonth(),
        date,
        on,
      ),
    add: addMonths,
  },
  "years-since": {
    count: (on: Date, date: Date) => wholeUnits(addYears, on.getFullYear() - date.getFullYear(), date, on),
    add: addYears,
  },
} as const;

/** The most units that can be added to the date without passing `on`: a month from 31 January is over with the last day of February. */
function wholeUnits(add: (date: Date, amount: number) => Date, most: number, date: Date, on: Date): number {
  return add(date, most) <= on ? most : most - 1;
}

export function since(
  { op, date, round }: DerivationOf<"days-since" | "months-since" | "years-since">,
  scope: Scope,
): Derived {
  const slot = scope.slot(date);
  const { count: whole, add } = units[op];
  /** A unit that has begun counts where it is rounded up: "up to three years" ends on the day itself. */
  const count = (on: Date, date: Date) => {
    const units = whole(on, date);
    return round === "up" && add(date, units) < on ? units + 1 : units;
  };
  return fromAll(
    [slot],
    // Adding nothing turns the minus zero of an equal date into zero.
    (state) => count(startOf(state.on), startOf(state.values[slot] as string)) + 0,
    (target, state) => [{ slot, value: dayOf(add(startOf(state.on), -(target as number))) }],
    () => anyNumber,
  );
}
