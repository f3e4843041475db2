import type { DerivationOf } from "../../law";
import { eitherWay } from "../range";
import type { Derived, Scope } from "../scope";

export function isGiven({ fact }: DerivationOf<"is-given">, scope: Scope): Derived {
  const slot = scope.slot(fact);
  return {
    value: (state) => state.values[slot] !== undefined,
    needs: () => [],
    reach: () => [],
    range: () => eitherWay,
  };
}
