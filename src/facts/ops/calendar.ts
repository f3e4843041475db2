import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInMonths } from "date-fns/differenceInMonths";
import { differenceInYears } from "date-fns/differenceInYears";
import { parseISO } from "date-fns/parseISO";
import type { DerivationOf } from "../../law";
import { type Derived, fromAll, type Scope } from "../scope";

const units = { "days-since": differenceInCalendarDays, "months-since": differenceInMonths, "years-since": differenceInYears } as const;

export function since({ op, date }: DerivationOf<"days-since" | "months-since" | "years-since">, scope: Scope): Derived {
  const slot = scope.slot(date);
  const count = units[op];
  return fromAll([slot], (state) => count(parseISO(state.on), parseISO(state.values[slot] as string)) + 0);
}

export function isOnOrAfter({ date, than }: DerivationOf<"is-on-or-after">, scope: Scope): Derived {
  const slot = scope.slot(date);
  if (than === "on") return fromAll([slot], (state) => (state.values[slot] as string) >= state.on);
  const other = scope.slot(than);
  return fromAll([slot, other], (state) => (state.values[slot] as string) >= (state.values[other] as string));
}
