/**
 * Proposes condition tables for what no table shows of the law yet: for each version of each rule, cases that tell it
 * from every mutant of it. What stands in fixtures/conditions is left as it is, but for days that are added. Read what
 * it writes against the provision before it is kept.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { caseReaderOf } from "../../src/assessment/run";
import { resultOf as wordOf } from "../../src/engine/result";
import type { Law, Rule, RuleDocument, RuleVersion } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { type ConditionTable, casesOf, resultOf, tableFolder } from "../../test/support/condition-tables";
import { isOfPack, lawOfMunicipality, municipalities } from "../../test/support/packs";
import { nest } from "../../test/support/random-case";
import type { Told } from "../draw/decode";
import { changedVersions, daysOfVersion } from "../mutate/changed";
import { mutantsOf } from "../mutate/mutants";
import { type ChangedVersion, type Trial, Trials } from "../mutate/trial";
import { Arranged } from "./arranged";
import { printed } from "./printed";
import { Proposals } from "./proposals";
import { flat } from "./written";

const only = process.argv[2] ?? "";

let [count, told] = [0, 0];
const rest: string[] = [];
for (const { law, files } of [
  { law: nationalLaw, files: ruleFiles().filter((file) => !file.startsWith("municipalities/")) },
  ...municipalities().map((name) => ({
    law: lawOfMunicipality(name),
    files: ruleFiles().filter((file) => file.startsWith(`municipalities/${name}/`)),
  })),
]) {
  const isOwn = (id: string) => id.startsWith(only) && (law === nationalLaw || isOfPack(id));
  const wanted = changedVersions(law, mutantsOf(law.data, isOwn)).map((one) => ({
    ...one,
    left: new Set(one.mutants.keys()),
  }));
  const tablesOf = new Map<string, ConditionTable[]>();
  const written = new Map<string, ConditionTable[]>();
  for (const file of files) {
    const target = join(tableFolder, file);
    const { rules = [] } = JSON.parse(readFileSync(join("rules", file), "utf8")) as RuleDocument;
    const tables: ConditionTable[] = existsSync(target) ? JSON.parse(readFileSync(target, "utf8")) : [];
    written.set(target, tables);
    for (const { id } of rules) tablesOf.set(id, tables);
  }
  /** Each version on its first day, the latest first; then what is left of it on its other days. */
  const first = (isFirst: boolean) => (one: (typeof wanted)[number], on: string) =>
    isFirst
      ? one.version.from === on
      : one.version.from !== on && one.left.size > 0 && daysOfVersion(law, one).includes(on);
  const firsts = [...new Set(wanted.map(({ version }) => version.from))].sort().reverse();
  for (const on of firsts)
    fill(
      law,
      on,
      wanted.filter((one) => first(true)(one, on)),
      tablesOf,
    );
  for (const on of law.changes)
    fill(
      law,
      on,
      wanted.filter((one) => first(false)(one, on)),
      tablesOf,
    );
  for (const { mutants, left } of wanted) {
    count += mutants.length;
    told += mutants.length - left.size;
    for (const number of left) rest.push(mutants[number]!.id);
  }
  for (const [target, tables] of written) {
    if (tables.length === 0) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, printed(tables));
  }
}
for (const line of rest) console.log(`not told: ${line}`);
console.log(`${told} of ${count} mutants of conditions are told from the law by a table.`);

function ruleFiles(): string[] {
  return readdirSync("rules", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json") && !/^(texts|facts|sources)\//.test(name))
    .sort();
}

interface Wanted extends ChangedVersion {
  /** Mutants that no table tells yet. */
  left: Set<number>;
}

function fill(
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

/** Whether a case can be told to the library, which then sees it as the trial does; and nothing in it lies ahead. */
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
