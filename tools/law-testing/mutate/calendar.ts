import type { Law } from "../../../src/law";
import { memoize } from "../../../src/lib/memoize";
import { nationalLaw } from "../../../src/national-law";
import { daysOf, ownDaysOf } from "../../../test/support/law-days";
import type { Mutant } from "./mutants";

const calendars = new WeakMap<Law, string>();

/** Whether the calendar of the law, in fixtures/law-days, no longer agrees. */
export function isToldByCalendar(right: Law, { data }: Mutant): boolean {
  const daysIn = right === nationalLaw ? daysOf : ownDaysOf;
  return JSON.stringify(daysIn(data)) !== memoize(calendars, right, () => JSON.stringify(daysIn(right.data)));
}
