import { Exact, type ExactDecimal, type Money } from "../../case";
import type { DerivationOf } from "../../law";
import { convert, ratio as ratioOf, safe } from "../conversion";
import { type Derived, type FactState, fromAll, type Scope, type Setting, unknownOf } from "../scope";

/** More than any rate has that is published. */
const rateDecimals = 12;

export function isGiven({ fact }: DerivationOf<"is-given">, scope: Scope): Derived {
  const slot = scope.slot(fact);
  return { value: (state) => state.values[slot] !== undefined, needs: () => [], reach: () => [] };
}

export function firstKnown({ facts }: DerivationOf<"first-known">, scope: Scope): Derived {
  const slots = facts.map((id) => scope.slot(id));
  return {
    value: (state) => {
      for (const slot of slots) if (state.values[slot] !== undefined) return state.values[slot];
      return undefined;
    },
    needs: (state) => (slots.some((slot) => state.values[slot] !== undefined) ? [] : [slots[0]!]),
    reach: (value) => slots.map((slot) => ({ slot, value })),
  };
}

export function amount({ money, currency, round, rate }: DerivationOf<"amount">, scope: Scope): Derived {
  const slot = scope.slot(money);
  const rateSlot = scope.slot(rate ?? "rate.eurNok");
  const convertedOf = (values: readonly unknown[]) => {
    const given = values[slot] as Money | undefined;
    return given && convert(given, currency, values[rateSlot] as ExactDecimal | undefined, round);
  };
  return {
    value: (state) => convertedOf(state.values),
    needs: (state) => {
      if (state.values[slot] === undefined) return [slot];
      return convertedOf(state.values) === undefined ? unknownOf([rateSlot], state) : [];
    },
    reach(target, state) {
      const minor = target as number;
      if (minor < 0) return [];
      const settings: Setting[] = [{ slot, value: { minor, currency } satisfies Money }];
      const given = state.values[slot] as Money | undefined;
      if (given && given.currency !== currency && minor > 0 && given.minor > 0) {
        const [eur, nok] = currency === "EUR" ? [minor, given.minor] : [given.minor, minor];
        settings.push({ slot: rateSlot, value: rateOf(nok, eur, (currency === "NOK") === (round === "up")) });
      }
      return settings;
    },
  };
}

/** The kroner for a euro, cut off towards the side on which rounding the product still gives the amount. */
function rateOf(nok: number, eur: number, isCutDown: boolean): Exact {
  const [over, under] = [BigInt(nok) * 10n ** BigInt(rateDecimals), BigInt(eur)];
  const down = over / under;
  return new Exact(`${isCutDown || down * under === over ? down : down + 1n}e-${rateDecimals}`);
}

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
  };
}

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
  );
}

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
  );
}

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
  );
}

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
  );
}

export function share({ share: fact, round }: DerivationOf<"share">, scope: Scope): Derived {
  const slot = scope.slot(fact);
  return fromAll(
    [slot],
    (state) => {
      const millionths = (state.values[slot] as ExactDecimal).times(1_000_000);
      return (round === "down" ? millionths.floor() : millionths.ceil()).toNumber();
    },
    (target) =>
      (target as number) < 0 || (target as number) > 1e6
        ? []
        : [{ slot, value: new Exact(target as number).dividedBy(1_000_000) }],
  );
}

export function lookup({ fact, table }: DerivationOf<"lookup">, scope: Scope): Derived {
  const slot = scope.slot(fact);
  const rows = scope.dated.law.data.tables.find((one) => one.id === table)!.rows;
  const byWidth = [...rows].sort((a, b) => width(a) - width(b));
  const valueAt = (code: string) => byWidth.find((row) => row.from <= code && code <= row.to)?.value;
  return fromAll(
    [slot],
    (state) => valueAt((state.values[slot] as string).slice(0, 8)),
    (target) =>
      byWidth
        .filter((row) => row.value === target && valueAt(row.from) === target)
        .slice(0, 1)
        .map((row) => ({ slot, value: row.from })),
  );
}

function width(row: { from: string; to: string }): number {
  return Number(row.to) - Number(row.from);
}

function around(value: number): number[] {
  const floor = Math.floor(value);
  return [floor - 1, floor, floor + 1];
}

function notNegative(settings: Setting[]): Setting[] {
  return settings.filter(({ value }) => (value as number) >= 0);
}
