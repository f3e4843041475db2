import type { FactState } from "../../facts";
import { memoize } from "../../lib/memoize";
import type { Program } from "../compile";
import type { Variable } from "./variables";

/** With more facts that are others, a case is another one, and all of it is worked out anew. */
const few = 8;

/** The given facts of which a case says something else than one with these values; undefined if they are many. */
export function changedFacts(
  { facts }: Program,
  before: readonly unknown[],
  { values }: FactState,
): readonly number[] | undefined {
  const changed: number[] = [];
  for (const slot of facts.given) {
    if (isSame(values[slot], before[slot])) continue;
    if (changed.push(slot) > few) return undefined;
  }
  return changed;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isMoney(a) && isMoney(b)) return a.minor === b.minor && a.currency === b.currency;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}

function isMoney(value: unknown): value is { minor: number; currency: string } {
  return typeof value === "object" && value !== null && "minor" in value;
}

/** The variables whose cells can depend on a given fact. */
export function variablesOn(
  { facts, atMost }: Program,
  variables: readonly Variable[],
): (slot: number) => readonly number[] {
  const found = new Map<number, Set<number>>();
  const add = (slot: number, variable: number) => memoize(found, slot, () => new Set()).add(variable);
  variables.forEach(({ cells, notStated }, variable) => {
    if (cells.kind === "free") return;
    const slots = cells.kind === "order" ? [cells.slot, cells.other] : [cells.slot];
    /** Whether a fact is asked for depends on what is derived from it. */
    const own = notStated === undefined ? slots : [...slots, ...facts.dependents(cells.slot)];
    for (const input of own.flatMap((slot) => facts.inputs(slot))) {
      add(input, variable);
      for (const { fact, than } of atMost) {
        if (fact === input) add(than, variable);
        if (than === input) add(fact, variable);
      }
    }
  });
  return (slot) => [...(found.get(slot) ?? [])];
}
