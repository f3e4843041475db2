import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Run, startRun } from "../../src/assessment/run";
import type { Result } from "../../src/engine";
import { resultOf as wordOf } from "../../src/engine/result";
import type { Law } from "../../src/law";
import { memoize } from "../../src/lib/memoize";
import { nationalLaw } from "../../src/national-law";
import { lawOfMunicipality } from "./packs";
import { type FlatCase, nest } from "./random-case";

/** What a condition of the law comes to in one case, and in cases that differ little from it. */
export interface ConditionTable {
  rule: string;
  /** The provision, with the confidence of the researched law. */
  source: string;
  /** Days on which the table holds: one in each version of the rule that it was made for. */
  on: string[];
  /** Facts by their paths. */
  case: FlatCase;
  result: Result;
  /** The same case with some facts told otherwise; null is for a fact that is not told. */
  but: { with: FlatCase; result: Result }[];
}

export interface TableFile {
  file: string;
  /** The national law, or that of the municipality whose folder it lies in. */
  law: Law;
  tables: ConditionTable[];
}

export const tableFolder = "fixtures/conditions";

export function tableFiles(path = tableFolder): TableFile[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(path, name))
    .map((file) => ({
      file,
      law: lawOfFile(file),
      tables: JSON.parse(readFileSync(file, "utf8")) as ConditionTable[],
    }));
}

/** The tables of the rules of a law that are its own: of the national law, or of a municipality. */
export function tablesOf(law: Law): ConditionTable[] {
  return memoize(tablesUnder, law, () =>
    tableFiles().flatMap((file) => (file.law === law ? file.tables : [])),
  );
}
const tablesUnder = new WeakMap<Law, ConditionTable[]>();

function lawOfFile(file: string): Law {
  const [, municipality] = /\/municipalities\/([^/]+)\//.exec(file) ?? [];
  return municipality === undefined ? nationalLaw : lawOfMunicipality(municipality);
}

/** Every case of a table, the first as it stands. */
export function casesOf({ case: first, result, but }: ConditionTable): { told: FlatCase; result: Result }[] {
  return [
    { told: first, result },
    ...but.map((row) => ({ told: changed(first, row.with), result: row.result })),
  ];
}

function changed(told: FlatCase, changes: FlatCase): FlatCase {
  return Object.fromEntries(Object.entries({ ...told, ...changes }).filter(([, value]) => value !== null));
}

/** The result of a rule of the law; for a conflict, the result before it takes away what it contests. */
export function resultOf(law: Law, rule: string, told: FlatCase, on: string): Result | "bad case" {
  const started = startRun(law, nest(told), on);
  return "issues" in started ? "bad case" : resultIn(started.run, rule);
}

function resultIn({ program, state, conflicts }: Run, rule: string): Result {
  const position = program.positionOf.get(rule);
  if (position !== undefined) return wordOf(program.evaluate(state.values)[position]!);
  if (conflicts.some((one) => one.rule === rule)) return "met";
  const conflict = program.conflicts.find((one) => one.rule.id === rule);
  return conflict ? wordOf(conflict.node.walk(state.values, new Uint8Array(0))) : "unknown";
}
