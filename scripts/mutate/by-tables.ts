import { caseReaderOf } from "../../src/assessment/run";
import { Law, type RuleVersion } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { remembered } from "../../src/remembered";
import { type ConditionTable, casesOf, resultOf, tableFiles } from "../../test/support/condition-tables";
import { nest } from "../../test/support/random-case";
import type { Mutant } from "./mutants";
import { Trial } from "./trial";

const tables = tableFiles().flatMap((file) => file.tables);
const tablesOf = groupBy(tables, ({ rule }) => rule);

/** Which of these mutants of one version of a rule some table of the rule tells from the law. */
export function toldByTables(rule: string, version: RuleVersion, mutants: readonly Mutant[]): Set<Mutant> {
  const told = new Set<Mutant>();
  const own = (tablesOf.get(rule) ?? []).flatMap((table) =>
    daysIn(table, version).map((on) => ({ table, on })),
  );
  for (const [on, ofDay] of groupBy(own, (one) => one.on)) {
    const left = mutants.filter((mutant) => !told.has(mutant));
    if (left.length === 0) break;
    const trial = new Trial(
      version,
      left.map(({ id, data }) => ({ id, condition: conditionIn(data.rules, rule, version) })),
      on,
    );
    for (const { table } of ofDay)
      for (const one of casesOf(table)) {
        const { values } = caseReaderOf(nationalLaw)(nest(one.told));
        for (const number of trial.outcome(values, left.keys()).parted) told.add(left[number]!);
      }
  }
  return told;
}

/** Whether some table has another result under a law with a wrong parameter. */
export function isToldByTable({ data, from, to }: Mutant): boolean {
  const law = new Law(data);
  return tables.some((table) =>
    daysIn(table, { from, to }).some((on) =>
      casesOf(table).some(({ told, result }) => resultOf(law, table.rule, told, on) !== result),
    ),
  );
}

function daysIn({ on }: ConditionTable, { from, to }: Pick<RuleVersion, "from" | "to">): string[] {
  return on.filter((day) => from <= day && (to === null || day <= to));
}

function conditionIn(rules: Mutant["data"]["rules"], rule: string, { from }: RuleVersion) {
  return rules.find(({ id }) => id === rule)!.versions.find((one) => one.from === from)!.conditions!;
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) remembered(groups, keyOf(one), (): T[] => []).push(one);
  return groups;
}
