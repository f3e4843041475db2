import { MET, type Program } from "../../src/engine";
import { NOT_YET } from "../../src/engine/compile";
import { domainOf } from "../../src/engine/domain";
import type { FactState } from "../../src/facts";
import { factsBehind, leafSlots, type ValuesOf } from "./brute-force";

/**
 * The missing facts that can change the result of a rule: for each, every completion of the others is gone through, and
 * in each of these every value of the fact. Undefined if there are more than `most`, or more than `mostFacts` missing.
 * The values are those that the library would try, unless others are said.
 */
export function factsThatMatter(
  program: Program,
  start: FactState,
  position: number,
  limits: { most: number; mostFacts: number },
  toTry: ValuesOf = (slot, { on, values }) => domainOf(program).values(slot, { on, values: [...values] }),
): Set<number> | undefined {
  const state: FactState = { on: start.on, values: [...start.values] };
  const none = new Uint8Array(0);
  const standing = program.exclusions.filter(({ walk }) => walk(state.values, none) !== MET);
  const leaves = leafSlots(program, position);
  const missing = factsBehind(program, position).filter(
    (slot) => start.values[slot] === undefined || isIncomplete(start.values[slot]),
  );
  if (missing.length > limits.mostFacts) return undefined;
  const unclaimed = sourcesOfClaims(program);
  let completions = 0;

  const set = (slot: number, value: unknown) => {
    state.values[slot] = value;
    program.facts.deriveFrom(slot, state);
  };
  const valuesOf = (slot: number) => [...toTry(slot, state)];
  const isExcluded = () =>
    program.atMost.some(
      ({ fact, than }) => (state.values[fact] as number) > (state.values[than] as number),
    ) || standing.some(({ walk }) => walk(state.values, none) === MET);
  const result = () =>
    program.walks[position]!(state.values, new Uint8Array(program.rules.length).fill(NOT_YET));
  const isAskedFor = (slot: number) =>
    leaves.some(
      (leaf) => state.values[leaf] === undefined && program.facts.missingFor(leaf, state).includes(slot),
    );

  const turnsOn = (fact: number): boolean => {
    const results = new Set<number>();
    for (const value of valuesOf(fact)) {
      set(fact, value);
      if (!isExcluded()) results.add(result());
    }
    set(fact, start.values[fact]);
    return results.size > 1;
  };
  const isDecisive = (fact: number, rest: readonly number[]): boolean => {
    if (completions > limits.most) return false;
    const next = rest.find((slot) => isAskedFor(slot));
    if (next === undefined) {
      completions++;
      return turnsOn(fact);
    }
    const others = rest.filter((slot) => slot !== next);
    const values = unclaimed.has(next) ? [...valuesOf(next), start.values[next]] : valuesOf(next);
    for (const value of values) {
      set(next, value);
      const found = isDecisive(fact, others);
      set(next, start.values[next]);
      if (found) return true;
    }
    return values.length === 0 && isDecisive(fact, others);
  };

  const found = new Set<number>();
  for (const fact of missing)
    if (
      isAskedFor(fact) &&
      isDecisive(
        fact,
        missing.filter((slot) => slot !== fact),
      )
    )
      found.add(fact);
  return completions > limits.most ? undefined : found;
}

/** Facts of which it counts whether they are stated at all; left out, they are not claimed. */
function sourcesOfClaims(program: Program): ReadonlySet<number> {
  const ids = program.dated.law.data.facts.flatMap(({ derive }) =>
    derive?.op === "is-given" ? [derive.fact] : [],
  );
  return new Set(ids.map((id) => program.facts.slotOf.get(id)!));
}

/** A list of earlier awards or purchases may go on. */
function isIncomplete(value: unknown): boolean {
  return typeof value === "object" && value !== null && "complete" in value && value.complete === false;
}
