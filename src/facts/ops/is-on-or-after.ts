import { type DerivationOf, dayAfter, dayBefore } from "../../law";
import { eitherWay } from "../range";
import { type Derived, fromAll, type Scope } from "../scope";

export function isOnOrAfter({ date, than }: DerivationOf<"is-on-or-after">, scope: Scope): Derived {
  const slot = scope.slot(date);
  const other = than === "on" ? undefined : scope.slot(than);
  const boundOf = (values: readonly unknown[], on: string) =>
    other === undefined ? on : (values[other] as string | undefined);
  return fromAll(
    other === undefined ? [slot] : [slot, other],
    (state) => (state.values[slot] as string) >= boundOf(state.values, state.on)!,
    (target, state) => {
      const bound = boundOf(state.values, state.on) ?? state.on;
      const own = (state.values[slot] as string | undefined) ?? state.on;
      return [
        { slot, value: target ? bound : dayBefore(bound) },
        ...(other === undefined ? [] : [{ slot: other, value: target ? own : dayAfter(own) }]),
      ];
    },
    () => eitherWay,
  );
}
