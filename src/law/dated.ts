import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { formatISO } from "date-fns/formatISO";

/** Anything that is in force from a first to a last day, both inclusive. */
export interface Dated {
  from: string;
  to: string | null;
}

export function isInForce(dated: Dated, on: string): boolean {
  return dated.from <= on && (dated.to === null || on <= dated.to);
}

export function inForceOn<T extends Dated>(versions: readonly T[], on: string): T | undefined {
  return versions.find((version) => isInForce(version, on));
}

/** @example dayAfter("2024-02-28") //=> "2024-02-29" */
export function dayAfter(date: string): string {
  return shiftDays(date, 1);
}

export function dayBefore(date: string): string {
  return shiftDays(date, -1);
}

/** So many days on; back, if fewer than none. */
export function shiftDays(date: string, days: number): string {
  return dayOf(addDays(startOf(date), days));
}

/** So many months on, at most the last day of the month. @example shiftMonths("2024-01-31", 1) //=> "2024-02-29" */
export function shiftMonths(date: string, months: number): string {
  return dayOf(addMonths(startOf(date), months));
}

/** The first moment of a day. */
export function startOf(day: string): Date {
  return new Date(`${day}T00:00`);
}

export function dayOf(date: Date): string {
  return formatISO(date, { representation: "date" });
}
