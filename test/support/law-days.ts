import { existsSync, readFileSync } from "node:fs";
import { dayAfter, type LawData } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { isOfPack, lawOfMunicipality, municipalities } from "./packs";

/** A day on which something in the law begins, or is no longer. */
export interface LawDay {
  day: string;
  /** What happened to the law that day. */
  what: string;
  /** Rules and parameters with a version that begins, and how certain it is where it is not settled. */
  begins: string[];
  /** Those of which the day before was the last, with nothing after. */
  isOver: string[];
}

export interface Calendar {
  file: string;
  /** As it was read through. */
  approved: LawDay[];
  /** As it stands in the rules. */
  days: readonly Omit<LawDay, "what">[];
}

/** The calendar of the national law, and that of each municipality's own rules. */
export function calendars(): Calendar[] {
  return [
    calendar("national", daysOf(nationalLaw.data)),
    ...municipalities().map((name) => calendar(name, ownDaysOf(lawOfMunicipality(name).data))),
  ];
}

function calendar(name: string, days: Calendar["days"]): Calendar {
  const file = `fixtures/law-days/${name}.json`;
  const approved = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as LawDay[]) : [];
  return { file, approved, days };
}

/** The days of what a pack adds to the national law. */
export function ownDaysOf(data: LawData): Omit<LawDay, "what">[] {
  const own = <T extends { id: string }>(list: readonly T[]) => list.filter(({ id }) => isOfPack(id));
  return daysOf({ rules: own(data.rules), parameters: own(data.parameters) });
}

/** The days of some rules and parameters. */
export function daysOf({ rules, parameters }: Pick<LawData, "rules" | "parameters">): Omit<LawDay, "what">[] {
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
