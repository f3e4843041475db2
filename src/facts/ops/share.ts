import { Exact, type ExactDecimal } from "../../case";
import type { DerivationOf } from "../../law";
import { millionthsOf } from "../conversion";
import type { Range } from "../range";
import { type Derived, fromAll, type Scope } from "../scope";

const whole = 1_000_000;
const upToWhole: Range = { spans: [[0, whole]], lacksValue: false };

export function share({ share: fact, round }: DerivationOf<"share">, scope: Scope): Derived {
  const slot = scope.slot(fact);
  return fromAll(
    [slot],
    (state) => millionthsOf(state.values[slot] as ExactDecimal, round),
    (target) =>
      (target as number) < 0 || (target as number) > 1e6
        ? []
        : [{ slot, value: new Exact(target as number).dividedBy(1_000_000) }],
    () => upToWhole,
  );
}
