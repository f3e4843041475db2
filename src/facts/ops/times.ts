import type { DerivationOf } from "../../law";
import { safe } from "../conversion";
import { multiplied } from "../range";
import { type Derived, fromAll, type Scope } from "../scope";

export function times({ fact, count }: DerivationOf<"times">, scope: Scope): Derived {
  const [a, b] = [scope.slot(fact), scope.slot(count)];
  const quotient = (target: unknown, by: unknown) =>
    typeof by === "number" && by > 0 ? Math.ceil((target as number) / by) : (target as number);
  return fromAll(
    [a, b],
    (state) => safe((state.values[a] as number) * (state.values[b] as number)),
    (target, state) => [
      { slot: a, value: quotient(target, state.values[b]) },
      { slot: b, value: quotient(target, state.values[a]) },
      ...[a, b].map((slot) => ({ slot, value: 1 })),
    ],
    (rangeOf) => multiplied(rangeOf(a), rangeOf(b)),
  );
}
