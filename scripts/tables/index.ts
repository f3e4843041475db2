/**
 * Proposes condition tables for what no table shows of the law yet: for each version of each rule, cases that tell it
 * from every mutant of it. What stands in fixtures/conditions is left as it is, but for days that are added. Read what
 * it writes against the provision before it is kept.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { caseReaderOf, startRun } from "../../src/assessment/run";
import { resultOf as wordOf } from "../../src/engine/result";
import type { Law, Rule, RuleDocument, RuleVersion } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { type ConditionTable, casesOf, resultOf, tableFolder } from "../../test/support/condition-tables";
import { fixtureFiles, lawOf } from "../../test/support/fixtures";
import { isOfPack, lawOfMunicipality, municipalities } from "../../test/support/packs";
import { nest } from "../../test/support/random-case";
import { mutantsOf } from "../mutate/mutants";
import { type Changed, type Told, Trial } from "../mutate/trial";
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
  const mutants = mutantsOfConditions(law);
  const others = casesOfFixtures(law);
  for (const file of files) {
    const { rules = [] } = JSON.parse(readFileSync(join("rules", file), "utf8")) as RuleDocument;
    const target = join(tableFolder, file);
    const tables: ConditionTable[] = existsSync(target) ? JSON.parse(readFileSync(target, "utf8")) : [];
    for (const rule of rules)
      if (rule.id.startsWith(only))
        for (const version of rule.versions.toReversed())
          fill(law, tables, rule, version, mutants.get(`${rule.id}@${version.from}`), others);
    if (tables.length === 0) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, printed(tables));
  }
}
for (const line of rest) console.log(line);
console.log(`${told} of ${count} mutants of conditions are told from the law by a table.`);

function ruleFiles(): string[] {
  return readdirSync("rules", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json") && !/^(texts|facts|sources)\//.test(name))
    .sort();
}

/** The mutants of each version of each rule, by its id and first day. */
function mutantsOfConditions(law: Law): Map<string, Changed[]> {
  const mutants = new Map<string, Changed[]>();
  for (const { id, kind, from, data } of mutantsOf(law.data, (one) => law === nationalLaw || isOfPack(one))) {
    if (kind === "date" || kind === "parameter") continue;
    const rule = id.slice(0, id.indexOf("@"));
    const version = data.rules.find((one) => one.id === rule)!.versions.find((one) => one.from === from)!;
    const key = `${rule}@${from}`;
    mutants.set(key, [...(mutants.get(key) ?? []), { id, condition: version.conditions! }]);
  }
  return mutants;
}

function casesOfFixtures(law: Law): Told[] {
  return fixtureFiles().flatMap(({ fixtures }) =>
    fixtures.flatMap((fixture) => {
      if (lawOf(fixture) !== law) return [];
      const started = startRun(law, fixture.case, fixture.on);
      if ("issues" in started) return [];
      // What contradicts is taken away from a run; these are looked for here.
      const { run } = started;
      return [run.conflicts.length > 0 ? caseReaderOf(law)(fixture.case).values : run.given];
    }),
  );
}

function fill(
  law: Law,
  tables: ConditionTable[],
  rule: Rule,
  version: RuleVersion,
  changed: readonly Changed[] | undefined,
  others: readonly Told[],
) {
  if (!changed) return;
  const source = sourceOf(version);
  const left = new Set(changed.keys());
  count += left.size;
  const days = [
    version.from,
    ...law.changes.filter((day) => version.from < day && (version.to === null || day <= version.to)),
  ];
  const own = tables.filter((table) => table.rule === rule.id);
  const same: Set<number>[] = [];
  for (const on of days) {
    const trial = new Trial(law, version, changed, on);
    for (const table of own) again(law, table, source, trial, left);
    if (left.size === 0) break;
    const proposals = new Proposals(trial, left, (facts) => isSeen(law, rule, trial, facts), others);
    const arranged = new Arranged(trial, { rule: rule.id, source }, proposals.bases);
    for (const facts of proposals.all()) arranged.add(facts);
    own.push(...arranged.tables);
    tables.push(...arranged.tables);
    same.push(proposals.same);
  }
  told += changed.length - left.size;
  for (const number of left)
    rest.push(
      `${same.every((one) => one.has(number)) ? "no other law" : "not found"}: ${changed[number]!.id}`,
    );
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
