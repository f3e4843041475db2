import { caseReaderOf } from "../../src/assessment/run";
import { Law, type RuleVersion } from "../../src/law";
import { remembered } from "../../src/remembered";
import { type ConditionTable, casesOf, resultOf, tablesOf } from "../../test/support/condition-tables";
import { nest } from "../../test/support/random-case";
import type { Mutant } from "./mutants";
import { Trial } from "./trial";

const groups = new WeakMap<Law, Map<string, ConditionTable[]>>();

/** Which of these mutants of one version of a rule some table of the rule tells from the law. */
export function toldByTables(
  law: Law,
  rule: string,
  version: RuleVersion,
  mutants: readonly Mutant[],
): Set<Mutant> {
  const told = new Set<Mutant>();
  const ofRules = remembered(groups, law, () => groupBy(tablesOf(law), (table) => table.rule));
  const own = (ofRules.get(rule) ?? []).flatMap((table) =>
    daysIn(table, version).map((on) => ({ table, on })),
  );
  for (const [on, ofDay] of groupBy(own, (one) => one.on)) {
    const left = mutants.filter((mutant) => !told.has(mutant));
    if (left.length === 0) break;
    const trial = new Trial(
      law,
      version,
      left.map(({ id, data }) => ({ id, condition: conditionIn(data.rules, rule, version) })),
      on,
    );
    for (const { table } of ofDay)
      for (const one of casesOf(table)) {
        const { values } = caseReaderOf(law)(nest(one.told));
        for (const number of trial.outcome(values, left.keys()).parted) told.add(left[number]!);
      }
  }
  return told;
}

/** Whether some table has another result under a law with a wrong parameter. */
export function isToldByTable(right: Law, { data, from, to }: Mutant): boolean {
  const law = new Law(data);
  return tablesOf(right).some((table) =>
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
