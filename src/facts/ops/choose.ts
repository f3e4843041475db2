import type { DerivationOf } from "../../law";
import { union } from "../range";
import { type Derived, type FactState, type Scope, unknownOf } from "../scope";

/** One fact where a third is among some words, another where it is not; known without the third if both are equal. */
export function choose(derivation: DerivationOf<"choose">, scope: Scope): Derived {
  const [by, yes, no] = [derivation.fact, derivation.whenIn, derivation.otherwise].map((id) =>
    scope.slot(id),
  ) as [number, number, number];
  const words = new Set(derivation.in);
  const chosen = (state: FactState) => {
    const word = state.values[by] as string | undefined;
    if (word !== undefined) return words.has(word) ? yes : no;
    return state.values[yes] === state.values[no] ? yes : undefined;
  };
  return {
    value: (state) => {
      const slot = chosen(state);
      return slot === undefined ? undefined : state.values[slot];
    },
    needs: (state) => {
      const slot = chosen(state);
      if (slot !== undefined && state.values[slot] !== undefined) return [];
      return state.values[by] === undefined ? [by] : unknownOf([slot!], state);
    },
    reach: (value, state) => [
      ...(state.values[by] === undefined ? [{ slot: by, value: derivation.in[0] }] : []),
      ...[yes, no].map((slot) => ({ slot, value })),
    ],
    range: (state, rangeOf) => {
      const word = state.values[by] as string | undefined;
      if (word !== undefined) return rangeOf(words.has(word) ? yes : no);
      return union([rangeOf(yes), rangeOf(no)]);
    },
  };
}
