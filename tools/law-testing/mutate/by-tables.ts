import { caseReaderOf } from "../../../src/assessment/run";
import { Law } from "../../../src/law";
import { memoize } from "../../../src/lib/memoize";
import { casesOf, resultOf, tablesOf } from "../../../test/support/condition-tables";
import { nest } from "../../../test/support/random-case";
import { changedVersions } from "./changed";
import type { Mutant } from "./mutants";
import { rulesOn, withReferring } from "./rules-on";
import { Trials } from "./trial";

/** Which mutants of conditions some table of their rule tells from the law. */
export function toldByTables(law: Law, mutants: readonly Mutant[]): Set<Mutant> {
  const told = new Set<Mutant>();
  const versions = changedVersions(law, mutants);
  const byDay = groupBy(
    tablesOf(law).flatMap((table) => table.on.map((on) => ({ on, table }))),
    ({ on }) => on,
  );
  for (const [on, ofDay] of byDay) {
    const ofRules = groupBy(ofDay, ({ table }) => table.rule);
    const inForce = versions.filter(({ rule, version }) => ofRules.has(rule.id) && isIn(version, on));
    const { all } = new Trials(law, on, inForce);
    for (const [index, trial] of all.entries()) {
      const { of } = inForce[index]!;
      for (const { table } of ofRules.get(trial.rule.id)!)
        for (const one of casesOf(table)) {
          const left = [...of.keys()].filter((number) => !told.has(of[number]!));
          if (left.length === 0) break;
          const { values } = caseReaderOf(law)(nest(one.told));
          for (const number of trial.outcome(values, left).parted) told.add(of[number]!);
        }
    }
  }
  return told;
}

/** Whether some table has another result under a law with a wrong parameter; those of rules that ask about it first. */
export function isToldByTable(right: Law, { id, data, from, to }: Mutant): boolean {
  const law = new Law(data);
  const rules = withReferring(right, rulesOn(right, id.slice(0, id.indexOf("@"))));
  const tables = tablesOf(right);
  return [...rules].some((rule) =>
    tables
      .filter((table) => table.rule === rule)
      .some((table) =>
        table.on
          .filter((on) => isIn({ from, to }, on))
          .some((on) => casesOf(table).some(({ told, result }) => resultOf(law, rule, told, on) !== result)),
      ),
  );
}

function isIn({ from, to }: { from: string; to: string | null }, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) memoize(groups, keyOf(one), (): T[] => []).push(one);
  return groups;
}
