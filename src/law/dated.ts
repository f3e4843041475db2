import { addDays } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { parseISO } from "date-fns/parseISO";

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

function shiftDays(date: string, days: number): string {
  return formatISO(addDays(parseISO(date), days), { representation: "date" });
}
