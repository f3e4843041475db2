import type { DerivationOf } from "../../law";
import { type Round, ratio as ratioOf } from "../conversion";
import { calculated, type Range, type Span, union } from "../range";
import { type Derived, fromAll, type Scope } from "../scope";
import { notNegative } from "./settings";

export function ratio({ part, whole, round }: DerivationOf<"ratio">, scope: Scope): Derived {
  const [a, b] = [scope.slot(part), scope.slot(whole)];
  return fromAll(
    [a, b],
    (state) => ratioOf(state.values[a] as number, state.values[b] as number, round),
    (target, state) => {
      const [millionths, of, known] = [
        target as number,
        state.values[b] as number | undefined,
        state.values[a] as number | undefined,
      ];
      const parts = of === undefined ? [millionths] : around((millionths * of) / 1e6);
      const wholes = known === undefined || millionths <= 0 ? [1e6, 1] : around((known * 1e6) / millionths);
      return notNegative([
        ...parts.map((value) => ({ slot: a, value })),
        ...wholes.map((value) => ({ slot: b, value })),
      ]);
    },
    (rangeOf) => rangeOfRatio(rangeOf(a), rangeOf(b), round),
  );
}

/** The smaller the whole, the larger the share; a whole of nothing has none. */
function rangeOfRatio(part: Range, whole: Range, round: Round): Range {
  const wholes = (whole.spans ?? [])
    .filter(([, to]) => to >= 1)
    .map(([from, to]): Span => [Math.max(1, from), to]);
  const isWholeNothing = whole.spans?.some(([from]) => from <= 0) ?? true;
  const shares = calculated([part, { ...whole, spans: wholes }], ([parts, of]) => [
    share(parts![0], parts![0] < 0 ? of![0] : of![1], round),
    share(parts![1], parts![1] < 0 ? of![1] : of![0], round),
  ]);
  return isWholeNothing ? union([shares, { spans: [], lacksValue: true }]) : shares;
}

/** Of what has no end: towards which number the share goes. */
function share(part: number, whole: number, round: Round): number {
  if (part === 0) return 0;
  if (!Number.isFinite(part)) return part;
  if (!Number.isFinite(whole)) return round === "up" ? (part > 0 ? 1 : 0) : part > 0 ? 0 : -1;
  return ratioOf(part, whole, round) ?? Infinity * part;
}

function around(value: number): number[] {
  const floor = Math.floor(value);
  return [floor - 1, floor, floor + 1];
}
