import { type Award, type Awards, awardRegulations } from "../../case";
import { type DerivationOf, dayBefore } from "../../law";
import { convert, rangeOfMoney, safe } from "../conversion";
import { atLeast, noValue, only, type Range, summed, union } from "../range";
import type { Derived, FactState, Scope, Setting } from "../scope";
import { type Counts, countsInAccountingYears, countsInRollingMonths } from "../window";

/**
 * Earlier aid inside the window of the date, in cent, with the aid now proposed; each award at its own rate,
 * rounded up. `exact` is known only for a complete list; `at-least` is what the known awards come to.
 */
export function awardsTotal(derivation: DerivationOf<"awards-total">, scope: Scope): Derived {
  const awards = scope.slot(derivation.awards);
  const plus = derivation.plus === undefined ? undefined : scope.slot(derivation.plus);
  const yearEnd = derivation.yearEnd === undefined ? undefined : scope.slot(derivation.yearEnd);
  const regulations = derivation.regulations && new Set(derivation.regulations);
  const counts = windowOf(derivation.window, scope);
  const plausible = scope.plausible(scope.slot("rate.eurNok"));
  const isExact = derivation.bound === "exact";
  /** A regulation under which an award counts here, and one under which it does not. */
  const inside = derivation.regulations?.[0] ?? awardRegulations[0];
  const outside = awardRegulations.find((one) => regulations && !regulations.has(one)) ?? inside;

  const mayCount = (award: Award) =>
    !regulations || award.regulation === undefined || regulations.has(award.regulation);

  const inWindowOf = ({ on }: Award, state: FactState) =>
    on === undefined
      ? "yes"
      : counts?.(
          on,
          state.on,
          yearEnd === undefined ? undefined : (state.values[yearEnd] as string | undefined),
        );

  /** undefined: the award may count, but it is not known whether, or for how much. */
  const centOf = (award: Award, state: FactState): number | undefined => {
    const inWindow = inWindowOf(award, state);
    if (inWindow === "no") return 0;
    if (!mayCount(award)) return 0;
    if (inWindow !== "yes" || (regulations && award.regulation === undefined)) return undefined;
    return convert(award.amount, "EUR", award.eurNok, "up");
  };

  const countsFor = (award: Award, state: FactState): boolean =>
    (!regulations || award.regulation !== undefined) && inWindowOf(award, state) === "yes";

  const value = (state: FactState): number | undefined => {
    const list = state.values[awards] as Awards | undefined;
    const own = plus === undefined ? 0 : (state.values[plus] as number | undefined);
    if (!list || counts === undefined) return undefined;
    if (isExact && (!list.complete || own === undefined)) return undefined;
    let sum = own ?? 0;
    for (const award of list.rows) {
      const cent = centOf(award, state);
      if (cent === undefined && isExact) return undefined;
      sum += cent ?? 0;
    }
    return safe(sum);
  };

  /** What one award can count for: all, nothing, or an amount without a stated rate. */
  const rangeOfAward = (award: Award, state: FactState): Range => {
    const cent = centOf(award, state);
    if (cent !== undefined) return only(cent);
    const amount = rangeOfMoney(award.amount, "EUR", award.eurNok, "up", plausible);
    return countsFor(award, state) ? amount : union([only(0), amount]);
  };

  return {
    value,
    /** As when the list is complete, whichever bound is asked for. */
    range(state, rangeOf) {
      if (counts === undefined) return noValue;
      const list = state.values[awards] as Awards | undefined;
      const own = plus === undefined ? only(0) : rangeOf(plus);
      const rows = (list?.rows ?? []).map((award) => rangeOfAward(award, state));
      return summed([own, ...rows, ...(list?.complete ? [] : [atLeast(0)])]);
    },
    reach(target, state, isWanted) {
      const list = state.values[awards] as Awards | undefined;
      const own = plus === undefined ? 0 : ((state.values[plus] as number | undefined) ?? 0);
      const settings: Setting[] = [];
      const counted = (list?.rows ?? []).reduce((sum, award) => sum + (centOf(award, state) ?? 0), 0);
      if (plus !== undefined) settings.push({ slot: plus, value: Math.max(0, (target as number) - counted) });
      for (const regulation of isWanted(awards) ? [inside, outside] : []) {
        const rows = (list?.rows ?? []).map((row) => settled(row, regulation));
        const sum = rows.reduce((total, award) => total + (centOf(award, state) ?? 0), 0);
        const left = (target as number) - own - sum;
        const more = left > 0 ? [{ on: state.on, amount: cents(left), regulation: inside }] : [];
        settings.push({ slot: awards, value: { rows: [...rows, ...more], complete: true } satisfies Awards });
      }
      const rows = list?.rows ?? [];
      if (yearEnd !== undefined)
        for (const { on } of rows)
          if (on !== undefined)
            settings.push(
              { slot: yearEnd, value: on.slice(5) },
              { slot: yearEnd, value: dayBefore(on).slice(5) },
            );
      return settings;
    },
    needs(state) {
      if (value(state) !== undefined) return [];
      const slots: number[] = [];
      const list = state.values[awards] as Awards | undefined;
      if (plus !== undefined && state.values[plus] === undefined) slots.push(plus);
      const isWindowOpen = list?.rows.some(
        ({ on, ...award }) =>
          mayCount(award) && on !== undefined && counts?.(on, state.on, undefined) === "unknown",
      );
      if (isWindowOpen && yearEnd !== undefined && state.values[yearEnd] === undefined) slots.push(yearEnd);
      if (!list?.complete || slots.length === 0) slots.push(awards);
      return slots;
    },
  };
}

/** An award of which nothing is left to ask: under a regulation, and at nothing if it could not be converted. */
function settled(award: Award, regulation: string): Award {
  const isConvertible = award.amount.currency === "EUR" || award.eurNok !== undefined;
  return { regulation, ...award, ...(isConvertible ? {} : { amount: cents(0) }) };
}

function cents(minor: number): Award["amount"] {
  return { minor, currency: "EUR" };
}

function windowOf(
  window: DerivationOf<"awards-total">["window"],
  scope: Scope,
): ((award: string, on: string, yearEnd: string | undefined) => Counts) | undefined {
  const kind = "kind" in window ? window.kind : scope.code(window.parameter);
  if (kind === "rolling" && "months" in window) {
    const months = scope.number(window.months);
    return months === undefined ? undefined : (award, on) => countsInRollingMonths(award, on, months);
  }
  if (kind === "accounting-years" && "years" in window) {
    const years = scope.number(window.years);
    return years === undefined
      ? undefined
      : (award, on, yearEnd) => countsInAccountingYears(award, on, years, yearEnd);
  }
  return undefined;
}
