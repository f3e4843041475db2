import { readFileSync } from "node:fs";
import { memoize } from "../../../src/lib/memoize";
import { nationalLaw } from "../../../src/national-law";
import { isOfPack } from "../../../test/support/packs";
import { isToldByFixture } from "./by-fixtures";
import { isToldByTable, toldByTables } from "./by-tables";
import { isToldByCalendar } from "./calendar";
import { type Mutant, mutantsOf } from "./mutants";
import { sameLaws } from "./same";

/** What tells a mutant from the law, or why nothing can: the same node of the diagram, or a reason of arithmetic. */
export type By = "calendar" | "table" | "fixture" | "same" | "reason" | "open" | "nothing";
export const ways: readonly By[] = ["calendar", "table", "fixture", "same", "reason", "open", "nothing"];

/** How many mutants are killed in each way. */
export type Row = Record<By, number>;

export interface Scores {
  byKind: Map<string, Row>;
  /** Those that nothing tells from the law, and that no reason is on file for. */
  survivors: string[];
  /** Those that there is a reason for although they are killed, or that are not there. */
  idleReasons: string[];
  /** Those that are on file as open although they are killed or the same law, or that are not there. */
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
  const inTables = toldByTables(law, mutants);
  const isTold = (mutant: Mutant) =>
    mutant.kind === "date"
      ? isToldByCalendar(law, mutant)
      : mutant.kind === "parameter"
        ? isToldByTable(law, mutant)
        : inTables.has(mutant);
  const told = new Set(mutants.filter(isTold));
  const same = sameLaws(
    law,
    mutants.filter((mutant) => !told.has(mutant)),
  );
  const wayOf = (mutant: Mutant): By => {
    if (told.has(mutant)) return mutant.kind === "date" ? "calendar" : "table";
    if (same.has(mutant)) return "same";
    if (open.has(mutant.id)) return "open";
    if (isToldByFixture(law, mutant)) return "fixture";
    return reasons.has(mutant.id) ? "reason" : "nothing";
  };
  const scores: Scores = { byKind: new Map(), survivors: [], idleReasons: [], idleOpen: [] };
  const byId = new Map<string, By>();
  for (const mutant of mutants) {
    const row = memoize(scores.byKind, mutant.kind, noneYet);
    const by = wayOf(mutant);
    row[by]++;
    byId.set(mutant.id, by);
    if (by === "nothing") scores.survivors.push(`${mutant.kind}: ${mutant.id}`);
  }
  scores.idleReasons = [...reasons].filter((id) => !["same", "reason"].includes(byId.get(id)!));
  scores.idleOpen = [...open].filter((id) => byId.get(id) !== "open");
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
  same: 0,
  reason: 0,
  open: 0,
  nothing: 0,
});

/** Mutants that are no other law, and why: test/mutation/equivalent.json. */
export function equivalents(): { reason: string; mutants: string[] }[] {
  return JSON.parse(readFileSync("test/mutation/equivalent.json", "utf8"));
}

/** Mutants, by rule or parameter, that neither the calendar nor a table tells yet, and that were not checked against the fixtures: test/mutation/open.json. */
export function openByRule(): Record<string, { count: number; mutants: string[] }> {
  return JSON.parse(readFileSync("test/mutation/open.json", "utf8"));
}

function openMutants(): string[] {
  return Object.values(openByRule()).flatMap(({ mutants }) => mutants);
}
