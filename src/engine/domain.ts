import { Exact, type FactState, plausibleOf } from "../facts";
import type { Fact } from "../law";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import type { LeafNode, Program } from "./compile";

const noValues: readonly unknown[] = [];
/** Where two facts are compared that are both unknown: a number that leaves the other room on both sides. */
const farOff = 10 ** 6;

/** Which values of a given fact can make a difference. */
export interface Domain {
  /** With the rest of the facts as they stand; worked out as they are taken. */
  values(slot: number, state: FactState): Iterable<unknown>;
  /** The same where they depend on no other fact. */
  fixed(slot: number): readonly unknown[] | undefined;
}

/**
 * The values to try for a given fact that is not known: both booleans; the words that a condition names and one that
 * none names; for numbers the value just under, at and just over each bound that they are compared with, directly or
 * through what is derived from them.
 */
export const domainOf = oncePer((program: Program): Domain => {
  const { facts } = program.dated.law.data;
  const leavesOn = new Map<number, LeafNode[]>();
  for (const leaf of program.leaves)
    for (const slot of leaf.other === undefined ? [leaf.slot] : [leaf.slot, leaf.other]) {
      const leaves = leavesOn.get(slot) ?? [];
      if (!leaves.some((one) => one.target !== undefined && one.target === leaf.target)) leaves.push(leaf);
      leavesOn.set(slot, leaves);
    }
  const compared = facts.map((_fact, slot) =>
    program.facts.dependents(slot).filter((one) => leavesOn.has(one)),
  );

  /** What a part is at most, or a whole at least: some value must be left where the law rules all others out. */
  const bounds = facts.map((_fact, slot) =>
    program.atMost.flatMap(({ fact, than }) => (fact === slot ? [than] : than === slot ? [fact] : [])),
  );

  const plausible = facts.map((fact) => plausibleOf(program.dated, fact));
  const isPlausible = (slot: number, value: unknown) => {
    const [least, most] = plausible[slot] ?? [];
    if (!least || !most || !(value instanceof Exact)) return true;
    return value.comparedTo(least) >= 0 && value.comparedTo(most) <= 0;
  };

  function* values(slot: number, state: FactState): Generator<unknown> {
    const fact = facts[slot]!;
    yield* plausible[slot] ?? [];
    for (const value of ownValues(fact, leavesOn.get(slot) ?? [], slot, state))
      if (fits(fact, value) && isPlausible(slot, value)) yield value;
    for (const one of bounds[slot]!) if (state.values[one] !== undefined) yield state.values[one];
    for (const one of compared[slot]!)
      for (const leaf of leavesOn.get(one)!)
        for (const target of targetsOf(leaf, one, facts[one]!, state))
          for (const setting of program.facts.reach(one, target, state, slot))
            if (fits(fact, setting.value) && isPlausible(slot, setting.value)) yield setting.value;
  }

  const fixed = facts.map((fact, slot) =>
    compared[slot]!.length === 0 &&
    bounds[slot]!.length === 0 &&
    leavesOn.get(slot)?.every((leaf) => leaf.other === undefined) &&
    fact.type !== "monthDay"
      ? [...new Set(ownValues(fact, leavesOn.get(slot)!, slot, { on: "", values: [] }))].filter((value) =>
          fits(fact, value),
        )
      : undefined,
  );
  return {
    values: (slot, state) => fixed[slot] ?? distinct(values(slot, state)),
    fixed: (slot) => fixed[slot],
  };
});

/** Values of the fact itself, whatever is derived from it. */
function ownValues(
  fact: Fact,
  leaves: readonly LeafNode[],
  slot: number,
  state: FactState,
): readonly unknown[] {
  switch (fact.type) {
    case "boolean":
    case "judgement":
      return [true, false];
    case "enum": {
      const named = new Set(leaves.flatMap((leaf) => [leaf.target].flat()));
      const values = fact.values ?? [];
      const unnamed = values.find((value) => !named.has(value));
      return leaves.length === 0 ? values : values.filter((value) => named.has(value) || value === unnamed);
    }
    case "code":
    case "municipalityNumber":
    case "cpv":
    case "sectorCode":
      return [...leaves.flatMap((leaf) => [leaf.target].flat()), "?"];
    case "count":
      return [...leaves.flatMap((leaf) => targetsOf(leaf, slot, fact, state)), 0];
    case "monthDay":
      return ["12-31", state.on.slice(5)];
    case "money":
      return [{ minor: 0, currency: "NOK" }];
    case "share":
      return [new Exact(0), new Exact(1)];
    case "decimal":
      return [new Exact(1)];
    case "date":
      return [state.on];
    case "awards":
    case "purchases":
      return [{ ...(state.values[slot] ?? { rows: [] }), complete: true }];
    default:
      return noValues;
  }
}

/** The values of the fact of a leaf on which the leaf turns. */
export function leafTargets(program: Program, leaf: LeafNode, state: FactState): readonly unknown[] {
  return targetsOf(leaf, leaf.slot, program.dated.law.data.facts[leaf.slot]!, state);
}

/** The values of a fact on which a leaf turns. */
function targetsOf(leaf: LeafNode, slot: number, fact: Fact, state: FactState): readonly unknown[] {
  if (fact.type === "boolean" || fact.type === "judgement") return [true, false];
  if (fact.type === "enum") return fact.values ?? [];
  const other =
    leaf.other === undefined ? leaf.target : state.values[leaf.other === slot ? leaf.slot : leaf.other];
  if (typeof other === "string" || Array.isArray(other)) return [other].flat();
  return typeof other === "number" ? [other - 1, other, other + 1] : [0, 1, farOff];
}

export function fits(fact: Fact, value: unknown): boolean {
  if (fact.type === "count") return Number.isSafeInteger(value) && (value as number) >= 0;
  return value !== undefined;
}

function* distinct(values: Iterable<unknown>): Generator<unknown> {
  const seen = new Set<unknown>();
  for (const value of values) {
    const key = keyOf(value);
    if (seen.has(key)) continue;
    seen.add(key);
    yield value;
  }
}

const keys = new WeakMap<object, string>();

/** The same for equal values, which are never changed once they are made. */
export function keyOf(value: unknown): unknown {
  return typeof value === "object" && value !== null
    ? memoize(keys, value, () => JSON.stringify(value))
    : value;
}
