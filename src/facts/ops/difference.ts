import type { DerivationOf } from "../../law";
import { calculated } from "../range";
import { type Derived, fromAll, type Scope } from "../scope";
import { notNegative } from "./settings";

export function difference({ from, minus }: DerivationOf<"difference">, scope: Scope): Derived {
  const [a, b] = [scope.slot(from), scope.slot(minus)];
  return fromAll(
    [a, b],
    (state) => Math.max(0, (state.values[a] as number) - (state.values[b] as number)),
    (target, state) => {
      const [high, low] = [
        state.values[a] as number | undefined,
        (state.values[b] as number | undefined) ?? 0,
      ];
      return notNegative([
        { slot: a, value: (target as number) + low },
        { slot: b, value: high === undefined ? 0 : high - (target as number) },
      ]);
    },
    (rangeOf) =>
      calculated([rangeOf(a), rangeOf(b)], ([high, low]) => [
        Math.max(0, high![0] - low![1]),
        Math.max(0, high![1] - low![0]),
      ]),
  );
}
