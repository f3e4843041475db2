import { readFileSync } from "node:fs";
import type { Law } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { remembered } from "../../src/remembered";
import { isOfPack } from "../../test/support/packs";
import { isToldByFixture } from "./by-fixtures";
import { isToldByTable, toldByTables } from "./by-tables";
import { isToldByCalendar } from "./calendar";
import { type Mutant, mutantsOf } from "./mutants";

/** What tells a mutant from the law, or why nothing can. */
export type By = "calendar" | "table" | "fixture" | "reason" | "open" | "nothing";
export const ways: readonly By[] = ["calendar", "table", "fixture", "reason", "open", "nothing"];

/** How many mutants are told in each way. */
export type Row = Record<By, number>;

export interface Scores {
  byKind: Map<string, Row>;
  /** Those that nothing tells from the law, and that no reason is on file for. */
  survivors: string[];
  /** Those that there is a reason for although they are told, or are not there. */
  idleReasons: string[];
  /** Those that are on file as open although the calendar or a table tells them, or that are not there. */
  idleOpen: string[];
}

/** Mutates the national law, or what a pack adds to it, one thing at a time, and looks for a test of the law that fails. */
export function scoresOfLaw(law = nationalLaw): Scores {
  const own = new Set(
    [...law.data.rules, ...law.data.parameters]
      .map(({ id }) => id)
      .filter((id) => law === nationalLaw || isOfPack(id)),
  );
  const mutants = [...mutantsOf(law.data, (id) => own.has(id))];
  const reasons = new Set(
    equivalents()
      .flatMap((one) => one.mutants)
      .filter((id) => own.has(mutated(id))),
  );
  const open = new Set(openMutants().filter((id) => own.has(mutated(id))));
  const inTables = toldByTablesOfTheirRules(law, mutants);
  const wayOf = (mutant: Mutant): By => {
    if (mutant.kind === "date" && isToldByCalendar(law, mutant)) return "calendar";
    if (inTables.has(mutant) || (mutant.kind === "parameter" && isToldByTable(law, mutant))) return "table";
    if (open.has(mutant.id)) return "open";
    if (isToldByFixture(law, mutant)) return "fixture";
    return reasons.has(mutant.id) ? "reason" : "nothing";
  };
  const scores: Scores = { byKind: new Map(), survivors: [], idleReasons: [], idleOpen: [] };
  const used = new Set<string>();
  for (const mutant of mutants) {
    const row = remembered(scores.byKind, mutant.kind, noneYet);
    const by = wayOf(mutant);
    row[by]++;
    if (by === "reason" || by === "open") used.add(mutant.id);
    if (by === "nothing") scores.survivors.push(`${mutant.kind}: ${mutant.id}`);
  }
  scores.idleReasons = [...reasons].filter((id) => !used.has(id));
  scores.idleOpen = [...open].filter((id) => !used.has(id));
  return scores;
}

/** The rule or parameter that a mutant is of. */
export function mutated(id: string): string {
  return id.slice(0, id.indexOf("@"));
}

export const noneYet = (): Row => ({
  calendar: 0,
  table: 0,
  fixture: 0,
  reason: 0,
  open: 0,
  nothing: 0,
});

export function toldByTablesOfTheirRules(law: Law, mutants: readonly Mutant[]): Set<Mutant> {
  const ofVersions = new Map<string, Mutant[]>();
  for (const mutant of mutants)
    if (mutant.kind !== "date" && mutant.kind !== "parameter")
      remembered(ofVersions, mutant.id.split(" ")[0]!, (): Mutant[] => []).push(mutant);
  const versions = law.data.rules.flatMap(({ id, versions }) => versions.map((version) => ({ id, version })));
  return new Set(
    versions.flatMap(({ id, version }) => {
      const own = ofVersions.get(`${id}@${version.from}`) ?? [];
      return own.length === 0 ? [] : [...toldByTables(law, id, version, own)];
    }),
  );
}

/** Mutants that are no other law, and why: test/mutation/equivalent.json. */
export function equivalents(): { reason: string; mutants: string[] }[] {
  return JSON.parse(readFileSync("test/mutation/equivalent.json", "utf8"));
}

/** Mutants, by rule or parameter, that neither the calendar nor a table tells yet, and that were not held against the fixtures: test/mutation/open.json. */
export function openByRule(): Record<string, { count: number; mutants: string[] }> {
  return JSON.parse(readFileSync("test/mutation/open.json", "utf8"));
}

function openMutants(): string[] {
  return Object.values(openByRule()).flatMap(({ mutants }) => mutants);
}
