import type { FactState } from "../facts";
import type { Fact } from "../law";
import type { LeafNode, Program } from "./compile";

const noValues: readonly unknown[] = [];

/** Which values of a given fact can make a difference, the rest of the facts as they stand. */
export type Domain = (slot: number, state: FactState) => readonly unknown[];

const domains = new WeakMap<Program, Domain>();

/**
 * The values to try for a given fact that is not known: both booleans; the words that a condition names and one that
 * none names; for numbers the value just under, at and just over each bound that they are compared with, directly or
 * through what is derived from them.
 */
export function domainOf(program: Program): Domain {
  let domain = domains.get(program);
  if (!domain) domains.set(program, (domain = makeDomain(program)));
  return domain;
}

function makeDomain(program: Program): Domain {
  const { facts } = program.dated.law.data;
  const leavesOn = new Map<number, LeafNode[]>();
  for (const leaf of program.leaves) {
    push(leavesOn, leaf.slot, leaf);
    if (leaf.other !== undefined) push(leavesOn, leaf.other, leaf);
  }
  const fixed = new Map<number, readonly unknown[]>();

  return (slot, state) => {
    const known = fixed.get(slot);
    if (known) return known;
    const fact = facts[slot]!;
    const dependents = program.facts.dependents(slot).filter((one) => leavesOn.has(one));
    const own = ownValues(fact, leavesOn.get(slot) ?? [], slot, state);
    const reached = dependents.flatMap((one) =>
      (leavesOn.get(one) ?? [])
        .flatMap((leaf) => targetsOf(leaf, one, facts[one]!, state))
        .flatMap((target) => program.facts.reach(one, target, state))
        .filter((setting) => setting.slot === slot)
        .map((setting) => setting.value),
    );
    const values = distinct([...own, ...reached.filter((value) => fits(fact, value))]);
    if (dependents.length === 0) fixed.set(slot, values);
    return values;
  };
}

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
      return [...leaves.flatMap((leaf) => [leaf.target].flat()), "?"];
    case "count":
      return [...leaves.flatMap((leaf) => targetsOf(leaf, slot, fact, state)), 0];
    case "monthDay":
      return ["12-31", state.on.slice(5)];
    default:
      return noValues;
  }
}

/** The values of a fact on which a leaf turns. */
function targetsOf(leaf: LeafNode, slot: number, fact: Fact, state: FactState): readonly unknown[] {
  if (fact.type === "boolean") return [true, false];
  if (fact.type === "enum") return fact.values ?? [];
  const other =
    leaf.other === undefined ? leaf.target : state.values[leaf.other === slot ? leaf.slot : leaf.other];
  if (typeof other === "string" || Array.isArray(other)) return [other].flat();
  return typeof other === "number" ? [other - 1, other, other + 1] : [0, 1];
}

function fits(fact: Fact, value: unknown): boolean {
  if (fact.type === "count") return Number.isSafeInteger(value) && (value as number) >= 0;
  return value !== undefined;
}

function distinct(values: readonly unknown[]): readonly unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return seen.has(key) ? false : seen.add(key);
  });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
