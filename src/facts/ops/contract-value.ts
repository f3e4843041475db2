import type { ExactDecimal, Money, Purchases } from "../../case";
import { type DerivationOf, shiftMonths } from "../../law";
import { convert, rangeOfMoney, safe } from "../conversion";
import { atLeast, leastOf, multiplied, noValue, only, type Range, summed, union } from "../range";
import type { Derived, FactState, Scope, Setting } from "../scope";

/**
 * The estimated value of a contract in øre, ex VAT, after FOA § 5-4: the estimate as stated, or the payments with
 * all that comes on top; for services without a total price the months of the contract, at most the parameter's
 * number, and never more than the payments stated for the whole period. Purchases of the same kind within the parameter's months before or after are added.
 *
 * @see FOA § 5-4(1), (9) and (12)
 */
export function contractValue(derivation: DerivationOf<"contract-value">, scope: Scope): Derived {
  const stated = scope.slot(derivation.stated);
  const hasTotalPrice = scope.slot(derivation.hasTotalPrice);
  const payments = scope.slot(derivation.payments);
  const monthly = scope.slot(derivation.monthly);
  const months = scope.slot(derivation.months);
  const isOpenEnded = scope.slot(derivation.isOpenEnded);
  const add = derivation.add.map((id) => scope.slot(id));
  const similar = derivation.similar === undefined ? undefined : scope.slot(derivation.similar);
  const rate = scope.slot("rate.eurNok");
  const plausible = scope.plausible(rate);
  const maxMonths = scope.number(derivation.maxMonths);
  const span = derivation.similarMonths === undefined ? undefined : scope.number(derivation.similarMonths);

  const parts = [hasTotalPrice, payments, monthly, months, isOpenEnded, ...add];

  const ore = (state: FactState, money: Money) =>
    convert(money, "NOK", state.values[rate] as ExactDecimal | undefined, "up");
  const inOre = (state: FactState, slot: number) => {
    const money = state.values[slot] as Money | undefined;
    return money && ore(state, money);
  };
  const countedMonths = (state: FactState): number | undefined => {
    if (maxMonths === undefined) return undefined;
    const term = state.values[months] as number | undefined;
    if (state.values[isOpenEnded] === true || (term !== undefined && term > maxMonths)) return maxMonths;
    return state.values[isOpenEnded] === false ? term : undefined;
  };
  const base = (state: FactState): number | undefined => {
    if (state.values[stated] !== undefined) return inOre(state, stated);
    const extras = total(add.map((slot) => inOre(state, slot)));
    if (state.values[hasTotalPrice] === true) return total([inOre(state, payments), extras]);
    if (state.values[hasTotalPrice] !== false) return undefined;
    const each = inOre(state, monthly);
    const count = countedMonths(state);
    const most = state.values[payments] === undefined ? Infinity : inOre(state, payments);
    if (each === undefined || count === undefined || most === undefined) return undefined;
    return total([Math.min(each * count, most), extras]);
  };
  /** Whether the law of the date does not hold within which months a purchase counts. */
  const isSpanMissing = ({ rows }: Purchases) =>
    derivation.similarMonths !== undefined &&
    span === undefined &&
    rows.some((row) => row.on !== undefined && !row.sameProject);
  const counted = ({ rows }: Purchases, { on }: FactState) =>
    rows.filter((row) => row.sameProject || row.on === undefined || isWithin(row.on, on, span));
  const added = (state: FactState): number | undefined => {
    const list = similar === undefined ? undefined : (state.values[similar] as Purchases | undefined);
    if (!list) return 0;
    if (!list.complete || isSpanMissing(list)) return undefined;
    return total(counted(list, state).map((row) => ore(state, row.amount)));
  };

  const rangeOfOre = ({ values }: FactState, money: Money | undefined) =>
    rangeOfMoney(money, "NOK", values[rate] as ExactDecimal | undefined, "up", plausible);
  const rangeOf = (state: FactState, slot: number) =>
    rangeOfOre(state, state.values[slot] as Money | undefined);

  const rangeOfMonths = (state: FactState): Range => {
    if (maxMonths === undefined) return noValue;
    const term = state.values[months] as number | undefined;
    const isOpen = state.values[isOpenEnded];
    if (isOpen === true || (term !== undefined && term > maxMonths)) return only(maxMonths);
    const asTold: Range = term === undefined ? { spans: [[0, maxMonths]], lacksValue: false } : only(term);
    return isOpen === false ? asTold : union([asTold, only(maxMonths)]);
  };

  /** Once a part is stated, the whole is assumed to be worked out from the parts. */
  const rangeOfBase = (state: FactState): Range => {
    if (state.values[stated] !== undefined || parts.every((slot) => state.values[slot] === undefined))
      return rangeOf(state, stated);
    const extras = add.map((slot) => rangeOf(state, slot));
    const isTotal = state.values[hasTotalPrice];
    const withTotal = () => summed([rangeOf(state, payments), ...extras]);
    const allMonths = () => multiplied(rangeOf(state, monthly), rangeOfMonths(state));
    const atMostStated = (months: Range) =>
      state.values[payments] === undefined ? months : leastOf(months, rangeOf(state, payments));
    const byMonth = () => summed([atMostStated(allMonths()), ...extras]);
    if (isTotal !== undefined) return isTotal === true ? withTotal() : byMonth();
    return union([withTotal(), byMonth()]);
  };

  /** More of the same kind may come on top as long as the list is not told to be complete. */
  const rangeOfSimilar = (state: FactState): Range => {
    const list = similar === undefined ? undefined : (state.values[similar] as Purchases | undefined);
    if (!list) return only(0);
    if (isSpanMissing(list)) return noValue;
    const rows = counted(list, state).map((row) => rangeOfOre(state, row.amount));
    return summed([only(0), ...rows, ...(list.complete ? [] : [atLeast(0)])]);
  };

  return {
    reach,
    range: (state) => summed([rangeOfBase(state), rangeOfSimilar(state)]),
    value: (state) => total([base(state), added(state)]),
    needs(state) {
      const slots: number[] = [];
      if (base(state) === undefined) slots.push(...baseNeeds(state));
      if (added(state) === undefined && similar !== undefined) slots.push(similar);
      return slots;
    },
  };

  /** What the value is without one of its inputs, as far as it is known. */
  function restWithout(slot: number, state: FactState): number {
    const amounts = state.values[stated] === undefined || slot === stated ? [payments, ...add] : [stated];
    const known = amounts
      .filter((one) => one !== slot && slot !== stated)
      .map((one) => inOre(state, one) ?? 0);
    return known.reduce((sum, one) => sum + one, 0) + (added(state) ?? 0);
  }

  function reach(target: unknown, state: FactState, isWanted: (slot: number) => boolean): Setting[] {
    const wanted = target as number;
    const settings: Setting[] = [];
    const setMoney = (slot: number, ore: number) => {
      if (ore >= 0) settings.push({ slot, value: { minor: ore, currency: "NOK" } satisfies Money });
    };
    for (const slot of [stated, payments, ...add])
      if (isWanted(slot)) setMoney(slot, wanted - restWithout(slot, state));
    if (isWanted(monthly) || isWanted(months)) {
      const rest = wanted - restWithout(monthly, state);
      const each = inOre(state, monthly);
      if (isWanted(monthly)) setMoney(monthly, Math.ceil(rest / (countedMonths(state) ?? 1)));
      if (each && isWanted(months))
        settings.push({ slot: months, value: Math.max(0, Math.ceil(rest / each)) });
    }
    if (similar !== undefined && isWanted(similar)) {
      const list = state.values[similar] as Purchases | undefined;
      const left = wanted - (inOre(state, stated) ?? restWithout(payments, state));
      const more = left - knownRows(list, state);
      if (left >= 0 && more >= 0)
        settings.push({
          slot: similar,
          value: {
            rows: [...(list?.rows ?? []), { amount: { minor: more, currency: "NOK" } }],
            complete: true,
          },
        });
    }
    return settings;
  }

  function knownRows(list: Purchases | undefined, state: FactState): number {
    if (!list) return 0;
    return counted(list, state).reduce((sum, row) => sum + (ore(state, row.amount) ?? 0), 0);
  }

  function baseNeeds(state: FactState): number[] {
    const isUnknown = (slot: number) => state.values[slot] === undefined;
    if (!isUnknown(stated)) return [rate];
    if (parts.every(isUnknown)) return [stated];
    const missing =
      state.values[hasTotalPrice] === true
        ? [payments, ...add]
        : state.values[hasTotalPrice] === false
          ? [monthly, ...(countedMonths(state) === undefined ? [isOpenEnded, months] : []), ...add]
          : [hasTotalPrice];
    const open = missing.filter(isUnknown);
    return open.length > 0 ? open : [rate];
  }
}

function total(parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    sum += part;
  }
  return safe(sum);
}

function isWithin(date: string, on: string, months: number | undefined): boolean {
  if (months === undefined) return true;
  return shiftMonths(on, -months) <= date && date <= shiftMonths(on, months);
}
