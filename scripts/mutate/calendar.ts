import { nationalLaw } from "../../src/national-law";
import { daysOf } from "../../test/support/law-days";
import type { Mutant } from "./mutants";

const calendar = JSON.stringify(daysOf(nationalLaw.data));

/** Whether the calendar of the law, fixtures/law-days.json, no longer agrees. */
export function isToldByCalendar({ data }: Mutant): boolean {
  return JSON.stringify(daysOf(data)) !== calendar;
}
