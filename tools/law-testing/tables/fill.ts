import { caseReaderOf } from "../../../src/assessment/run";
import { resultOf as wordOf } from "../../../src/engine/result";
import type { Law, Rule, RuleVersion } from "../../../src/law";
import { type ConditionTable, casesOf, resultOf } from "../../../test/support/condition-tables";
import { nest } from "../../../test/support/random-case";
import type { Told } from "../draw/decode";
import { type ChangedVersion, type Trial, Trials } from "../mutate/trial";
import { Arranged } from "./arranged";
import { Proposals } from "./proposals";
import { flat } from "./written";

/** A version of a rule whose mutants are to be killed. */
export interface Wanted extends ChangedVersion {
  /** Mutants that no table tells yet. */
  left: Set<number>;
}

/** Adds tables for versions that hold on a day, and takes the mutants that they tell from `left`. */
export function fill(
  law: Law,
  on: string,
  wanted: readonly Wanted[],
  tablesOf: ReadonlyMap<string, ConditionTable[]>,
) {
  const versions = wanted.map((one) => {
    const numbers = [...one.left];
    return { ...one, numbers, mutants: numbers.map((number) => one.mutants[number]!) };
  });
  const trials = new Trials(law, on, versions);
  for (const [index, trial] of trials.all.entries()) {
    const { rule, version, numbers, left: all } = versions[index]!;
    const tables = tablesOf.get(rule.id)!;
    const source = sourceOf(version);
    const left = new Set(numbers.keys());
    for (const table of tables.filter((one) => one.rule === rule.id)) again(law, table, source, trial, left);
    if (left.size > 0) {
      const holds = (told: Told) => isSeen(law, rule, trial, told);
      const proposals = new Proposals(trial, left, holds);
      const arranged = new Arranged(trial, { rule: rule.id, source }, proposals.bases, holds);
      for (const proposal of proposals.all()) arranged.add(proposal);
      tables.push(...arranged.tables);
    }
    for (const [own, number] of numbers.entries()) if (!left.has(own)) all.delete(number);
  }
}

/** Whether a table of another version holds here too, and tells something; then it is of this day as well. */
function again(law: Law, table: ConditionTable, source: string, trial: Trial, left: Set<number>) {
  const parted = new Set<number>();
  for (const { told: facts, result } of casesOf(table)) {
    if (liesAhead(facts, trial.on) || resultOf(law, table.rule, facts, trial.on) !== result) return;
    const { values } = caseReaderOf(law)(nest(facts));
    for (const number of trial.outcome(values, left).parted) parted.add(number);
  }
  if (parted.size === 0) return;
  if (!table.on.includes(trial.on)) table.on = [...table.on, trial.on].sort();
  table.source = [...new Set([table.source, source].flatMap((one) => one.split("; ")))]
    .filter(Boolean)
    .join("; ");
  for (const number of parted) left.delete(number);
}

/** Whether a case can be given to the library, which then sees it as the trial does; and nothing in it lies ahead. */
function isSeen(law: Law, rule: Rule, trial: Trial, facts: Told): boolean {
  const written = flat(trial.facts, facts);
  return (
    !liesAhead(written, trial.on) &&
    resultOf(law, rule.id, written, trial.on) === wordOf(trial.outcome(facts, []).code)
  );
}

function liesAhead(written: object, on: string): boolean {
  return (JSON.stringify(written).match(/\d{4}-\d{2}-\d{2}/g) ?? []).some((day) => day > on);
}

/** The authority of a version; of one that has none, where it was read. */
function sourceOf({ citations, evidence = [] }: RuleVersion): string {
  return (citations.length > 0 ? citations : evidence)
    .map(({ source, provision }) => (provision === undefined ? source : `${source} ${provision}`))
    .join("; ");
}
