import { readFileSync } from "node:fs";
import { dayAfter, type LawData } from "../../src/law";

/** A day on which something in the law begins, or is no longer. */
export interface LawDay {
  day: string;
  /** What happened to the law that day. */
  what: string;
  /** Rules, and parameters, of which a version begins; how certain it is, where it is not settled. */
  begins: string[];
  /** Those of which the day before was the last, with nothing after. */
  isOver: string[];
}

/** The calendar as it was read through. */
export function approvedDays(): LawDay[] {
  return JSON.parse(readFileSync("fixtures/law-days.json", "utf8")) as LawDay[];
}

/** The calendar as it stands in the rules. */
export function daysOf({ rules, parameters }: LawData): Omit<LawDay, "what">[] {
  const days = new Map<string, Omit<LawDay, "what">>();
  const on = (day: string) => {
    const known = days.get(day) ?? { day, begins: [], isOver: [] };
    days.set(day, known);
    return known;
  };
  const all = [
    ...rules.map(({ id, versions }) => ({ id, stretches: versions })),
    ...parameters.map(({ id, values }) => ({ id, stretches: values })),
  ];
  for (const { id, stretches } of all) {
    for (const { from, certainty } of stretches)
      on(from).begins.push(certainty === "settled" ? id : `${id}: ${certainty}`);
    const { to } = stretches.at(-1)!;
    if (to !== null) on(dayAfter(to)).isOver.push(id);
  }
  return [...days.values()]
    .map(({ day, begins, isOver }) => ({ day, begins: begins.sort(), isOver: isOver.sort() }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
