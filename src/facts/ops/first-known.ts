import type { DerivationOf } from "../../law";
import { union } from "../range";
import type { Derived, Scope } from "../scope";

export function firstKnown({ facts }: DerivationOf<"first-known">, scope: Scope): Derived {
  const slots = facts.map((id) => scope.slot(id));
  return {
    value: (state) => {
      for (const slot of slots) if (state.values[slot] !== undefined) return state.values[slot];
      return undefined;
    },
    needs: (state) => (slots.some((slot) => state.values[slot] !== undefined) ? [] : [slots[0]!]),
    alternatives: (state) => (slots.every((slot) => state.values[slot] === undefined) ? slots : undefined),
    reach: (value) => slots.map((slot) => ({ slot, value })),
    /** What is known is not taken to be known better later; what is not may come from any of the facts. */
    range: (state, rangeOf) => {
      const known = slots.find((slot) => state.values[slot] !== undefined);
      return known === undefined ? union(slots.map(rangeOf)) : rangeOf(known);
    },
  };
}
