import type { DerivationOf } from "../../law";
import { safe } from "../conversion";
import { summed } from "../range";
import { type Derived, type FactState, fromAll, type Scope } from "../scope";
import { notNegative } from "./settings";

export function sum({ facts }: DerivationOf<"sum">, scope: Scope): Derived {
  const slots = facts.map((id) => scope.slot(id));
  const known = (slot: number, state: FactState) => (state.values[slot] as number | undefined) ?? 0;
  return fromAll(
    slots,
    (state) => safe(slots.reduce((total, slot) => total + (state.values[slot] as number), 0)),
    (target, state) => {
      const all = slots.reduce((total, slot) => total + known(slot, state), 0);
      return notNegative(
        slots.map((slot) => ({ slot, value: (target as number) - (all - known(slot, state)) })),
      );
    },
    (rangeOf) => summed(slots.map(rangeOf)),
  );
}
