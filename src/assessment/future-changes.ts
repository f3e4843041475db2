import type { Awards } from "../case";
import { type Program, programOf } from "../engine";
import { accountingYearAfter, type FactState, firstDayAfterRollingMonths } from "../facts";
import { type DerivationOf, toFactValue } from "../law";
import { dependenciesOf } from "./dependencies";
import type { Run } from "./run";

/** At most this many days are tried, the nearest first. */
export const mostDays = 40;

/** The days to come on which the verdict of a route may change: the law that it depends on changes, or earlier aid falls out of the window. */
export function daysToCome(run: Run, route: string): string[] {
  const { facts, days } = dependenciesOf(run.law, route);
  const all = new Set(days);
  for (const fact of facts) {
    const derive = run.law.facts.get(fact)?.derive;
    if (derive?.op === "awards-total") addReleases(run, derive, all);
  }
  return [...all]
    .filter((day) => day > run.on)
    .sort()
    .slice(0, mostDays);
}

function addReleases(run: Run, { awards, yearEnd, window }: DerivationOf<"awards-total">, into: Set<string>) {
  const { slotOf } = run.program.facts;
  const list = run.given[slotOf.get(awards)!] as Awards | undefined;
  if (!list) return;
  const end = yearEnd === undefined ? undefined : (run.given[slotOf.get(yearEnd)!] as string | undefined);
  const months = "months" in window ? numbersOf(run, window.months) : [];
  const years = "years" in window ? numbersOf(run, window.years) : [];
  for (const day of new Set(list.rows.flatMap((row) => row.on ?? []))) {
    for (const count of months) into.add(firstDayAfterRollingMonths(day, count));
    for (const count of years) {
      if (end === undefined) into.add(firstDayAfterRollingMonths(day, count * 12));
      else {
        const year = Number(day.slice(0, 4)) + (day.slice(5) <= end ? 0 : 1);
        into.add(accountingYearAfter(year + count - 1, end));
      }
    }
  }
}

function numbersOf(run: Run, id: string): number[] {
  const values = run.law.data.parameters.find((one) => one.id === id)?.values ?? [];
  return [...new Set(values.map(({ value }) => toFactValue("integer", value) as number))];
}

/** The same case on another day. */
export function onDay(run: Run, day: string): { program: Program; state: FactState } {
  const program = programOf(run.law.at(day));
  const state: FactState = { on: day, values: [...run.given], contradicted: run.state.contradicted };
  program.facts.derive(state);
  return { program, state };
}
