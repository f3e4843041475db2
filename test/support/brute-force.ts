import type { Program } from "../../src/engine";
import { MET, UNKNOWN, UNMET } from "../../src/engine";
import { NOT_YET, type Node } from "../../src/engine/compile";
import { domainOf } from "../../src/engine/domain";
import type { FactState } from "../../src/facts";

export interface BruteForce {
  /** Which results some completion gives. */
  results: ReadonlySet<number>;
  completions: number;
}

/** The values that a fact is given, one after the other. */
export type ValuesOf = (slot: number, state: FactState) => Iterable<unknown>;

/**
 * Tries every completion, one fact after the other, of whatever stands in the way of a leaf behind the rule; undefined
 * if there are more than `most`, or if more than `mostFacts` are missing in one of them. The values are those that the
 * library would try, unless others are said.
 */
export function bruteForce(
  program: Program,
  start: FactState,
  position: number,
  limits: { most: number; mostFacts: number },
  valuesOf: ValuesOf = (slot, { on, values }) => domainOf(program).values(slot, { on, values: [...values] }),
): BruteForce | undefined {
  const state: FactState = { on: start.on, values: [...start.values] };
  const none = new Uint8Array(0);
  const standing = program.exclusions.filter(({ walk }) => walk(state.values, none) !== MET);
  const leaves = leafSlots(program, position);
  const unclaimed = unclaimedFacts(program, state);
  const results = new Set<number>();
  let completions = 0;
  let isTooMany = false;

  const isExcluded = () =>
    program.atMost.some(
      ({ fact, than }) => (state.values[fact] as number) > (state.values[than] as number),
    ) || standing.some(({ walk }) => walk(state.values, none) === MET);

  const set = (slot: number, value: unknown) => {
    state.values[slot] = value;
    program.facts.deriveFrom(slot, state);
  };

  const nextMissing = (settled: ReadonlySet<number>) => {
    for (const leaf of leaves)
      if (state.values[leaf] === undefined)
        for (const slot of program.facts.missingFor(leaf, state))
          if (!settled.has(slot) && !unclaimed.has(slot)) return slot;
    return undefined;
  };

  const complete = (settled: ReadonlySet<number>) => {
    if (isTooMany) return;
    const slot = nextMissing(settled);
    if (slot === undefined) {
      isTooMany = ++completions > limits.most;
      if (!isExcluded())
        results.add(
          program.walks[position]!(state.values, new Uint8Array(program.rules.length).fill(NOT_YET)),
        );
      return;
    }
    if (settled.size >= limits.mostFacts) {
      isTooMany = true;
      return;
    }
    const before = state.values[slot];
    for (const value of valuesOf(slot, state)) {
      set(slot, value);
      complete(new Set(settled).add(slot));
    }
    set(slot, before);
  };

  complete(new Set());
  return isTooMany ? undefined : { results, completions };
}

/** What the completions come to together: one result if all agree, unknown if two differ. */
export function verdictOfAll(results: ReadonlySet<number>): number {
  if (results.size === 1 && !results.has(UNKNOWN)) return results.has(MET) ? MET : UNMET;
  return UNKNOWN;
}

/**
 * What a case claims by stating it, such as the value of a lot: not stated is then not claimed, and no missing answer.
 * Purchase or support is asked of every case, so it is not among them.
 */
function unclaimedFacts(program: Program, state: FactState): ReadonlySet<number> {
  const ids = program.dated.law.data.facts.flatMap(({ derive }) =>
    derive?.op === "is-given" ? [derive.fact] : [],
  );
  const slots = ids.filter((id) => id !== "transfer.nature").map((id) => program.facts.slotOf.get(id)!);
  return new Set(slots.filter((slot) => state.values[slot] === undefined));
}

/** The facts that the leaves behind a rule compare. */
export function leafSlots(program: Program, position: number): number[] {
  const slots = new Set<number>();
  const seen = new Set<number>();
  const visit = (node: Node | undefined) => {
    if (!node) return;
    if (node.kind === "group") node.parts.forEach(visit);
    else if (node.kind === "rule") {
      if (seen.has(node.position)) return;
      seen.add(node.position);
      visit(program.nodes[node.position]);
    } else for (const slot of [node.slot, node.other]) if (slot !== undefined) slots.add(slot);
  };
  visit(program.nodes[position]);
  return [...slots];
}

/** The given facts that a rule reads, directly or through what is derived and what it refers to. */
export function factsBehind(program: Program, position: number): number[] {
  const slots = new Set(leafSlots(program, position));
  const given = program.dated.law.data.facts
    .map((_fact, slot) => slot)
    .filter((slot) => !program.facts.isDerived(slot));
  return given.filter(
    (slot) => slots.has(slot) || program.facts.dependents(slot).some((one) => slots.has(one)),
  );
}
