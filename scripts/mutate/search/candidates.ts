import { type Code, domainOf, keyOf, type LeafNode, MET } from "../../../src/engine";
import { noResults } from "../../../src/engine/compile";
import { fits, leafTargets } from "../../../src/engine/domain";
import { remembered } from "../../../src/remembered";
import type { Net } from "./net";

/** A given fact to be tried, and the leaf that it is hoped to bring to a result. */
export interface Aim {
  slot: number;
  leaf: LeafNode;
  wanted: Code;
}

const noValues: readonly unknown[] = [];
const targetsThatMeet = new WeakMap<LeafNode, readonly unknown[]>();
const targetsThatDoNot = new WeakMap<LeafNode, readonly unknown[]>();

/** The values of the fact that bring the leaf to its result, as far as they are plain to see. */
export function aimedValues({ program, state }: Net, { slot, leaf, wanted }: Aim): readonly unknown[] {
  if (leaf.other !== undefined) return noValues;
  const targets = remembered(wanted === MET ? targetsThatMeet : targetsThatDoNot, leaf, () => {
    const facts: unknown[] = [];
    return leafTargets(program, leaf, state).filter((target) => {
      facts[leaf.slot] = target;
      return leaf.walk(facts, noResults) === wanted;
    });
  });
  const fact = program.dated.law.data.facts[slot]!;
  if (leaf.slot === slot) return targets.filter((target) => fits(fact, target));
  return targets.flatMap((target) =>
    program.facts
      .reach(leaf.slot, target, state, slot)
      .filter((setting) => fits(fact, setting.value))
      .map(({ value }) => value),
  );
}

/** All other values of the fact that can make a difference. */
export function* otherValues(
  { program, state }: Net,
  slot: number,
  tried: readonly unknown[],
): Generator<unknown> {
  const known = new Set(tried.map(keyOf));
  for (const value of domainOf(program).values(slot, { on: state.on, values: [...state.values] }))
    if (!known.has(keyOf(value))) yield value;
}
