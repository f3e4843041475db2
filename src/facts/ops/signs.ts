import type { DerivationOf } from "../../law";
import type { Range } from "../range";
import type { Derived, FactState, Scope } from "../scope";

/** What the signs that are stated say together: all for it, none, or some; unknown where no sign is stated. */
export function signs(derivation: DerivationOf<"signs">, scope: Scope): Derived {
  const { all, none, some } = derivation;
  const looked = derivation.of.map(({ fact, value }) => ({ slot: scope.slot(fact), value }));
  const told = (state: FactState) =>
    looked.flatMap(({ slot, value }) =>
      state.values[slot] === undefined ? [] : [state.values[slot] === value],
    );
  const value = (state: FactState): string | undefined => {
    const signs = told(state);
    if (signs.length === 0) return undefined;
    return signs.every(Boolean) ? all : signs.some(Boolean) ? some : none;
  };
  return {
    value,
    needs: (state) => (told(state).length > 0 ? [] : looked.map(({ slot }) => slot)),
    reach: () => [],
    range: (state): Range => {
      const signs = told(state);
      if (signs.length === looked.length) return { words: [value(state)!], lacksValue: false };
      const words = [
        ...(signs.every(Boolean) ? [all] : []),
        ...(signs.some(Boolean) ? [] : [none]),
        ...(looked.length > 1 ? [some] : []),
      ];
      return { words, lacksValue: false };
    },
  };
}
