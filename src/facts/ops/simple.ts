import type { ExactDecimal, Money } from "../../case";
import type { DerivationOf } from "../../law";
import { convert, ratio as ratioOf, safe } from "../conversion";
import { type Derived, fromAll, type Scope, unknownOf } from "../scope";

export function isGiven({ fact }: DerivationOf<"is-given">, scope: Scope): Derived {
  const slot = scope.slot(fact);
  return { value: (state) => state.values[slot] !== undefined, needs: () => [] };
}

export function firstKnown({ facts }: DerivationOf<"first-known">, scope: Scope): Derived {
  const slots = facts.map((id) => scope.slot(id));
  return {
    value: (state) => {
      for (const slot of slots) if (state.values[slot] !== undefined) return state.values[slot];
      return undefined;
    },
    needs: (state) => (slots.some((slot) => state.values[slot] !== undefined) ? [] : [slots[0]!]),
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
  };
}

export function sum({ facts }: DerivationOf<"sum">, scope: Scope): Derived {
  const slots = facts.map((id) => scope.slot(id));
  return fromAll(slots, (state) => safe(slots.reduce((total, slot) => total + (state.values[slot] as number), 0)));
}

export function difference({ from, minus }: DerivationOf<"difference">, scope: Scope): Derived {
  const [a, b] = [scope.slot(from), scope.slot(minus)];
  return fromAll([a, b], (state) => Math.max(0, (state.values[a] as number) - (state.values[b] as number)));
}

export function times({ fact, count }: DerivationOf<"times">, scope: Scope): Derived {
  const [a, b] = [scope.slot(fact), scope.slot(count)];
  return fromAll([a, b], (state) => safe((state.values[a] as number) * (state.values[b] as number)));
}

export function ratio({ part, whole, round }: DerivationOf<"ratio">, scope: Scope): Derived {
  const [a, b] = [scope.slot(part), scope.slot(whole)];
  return fromAll([a, b], (state) => ratioOf(state.values[a] as number, state.values[b] as number, round));
}

export function share({ share: fact, round }: DerivationOf<"share">, scope: Scope): Derived {
  const slot = scope.slot(fact);
  return fromAll([slot], (state) => {
    const millionths = (state.values[slot] as ExactDecimal).times(1_000_000);
    return (round === "down" ? millionths.floor() : millionths.ceil()).toNumber();
  });
}

export function lookup({ fact, table }: DerivationOf<"lookup">, scope: Scope): Derived {
  const slot = scope.slot(fact);
  const rows = scope.dated.law.data.tables.find((one) => one.id === table)!.rows;
  const byWidth = [...rows].sort((a, b) => width(a) - width(b));
  return fromAll([slot], (state) => {
    const code = (state.values[slot] as string).slice(0, 8);
    return byWidth.find((row) => row.from <= code && code <= row.to)?.value;
  });
}

function width(row: { from: string; to: string }): number {
  return Number(row.to) - Number(row.from);
}
