import type { Award, Awards } from "../../case";
import { type DerivationOf, dayBefore } from "../../law";
import { convert, safe } from "../conversion";
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
  const isExact = derivation.bound === "exact";

  const mayCount = (award: Award) =>
    !regulations || award.regulation === undefined || regulations.has(award.regulation);

  /** undefined: the award may count, but it is not known whether, or for how much. */
  const centOf = (award: Award, state: FactState): number | undefined => {
    const inWindow = counts?.(
      award.on,
      state.on,
      yearEnd === undefined ? undefined : (state.values[yearEnd] as string | undefined),
    );
    if (inWindow === "no") return 0;
    if (!mayCount(award)) return 0;
    if (inWindow !== "yes" || (regulations && award.regulation === undefined)) return undefined;
    return convert(award.amount, "EUR", award.eurNok, "up");
  };

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

  /** The sum of what is known to count, in cent. */
  const knownCent = (list: Awards | undefined, state: FactState) =>
    (list?.rows ?? []).reduce((sum, award) => sum + (centOf(award, state) ?? 0), 0);

  return {
    value,
    reach(target, state) {
      const list = state.values[awards] as Awards | undefined;
      const own = plus === undefined ? 0 : ((state.values[plus] as number | undefined) ?? 0);
      const settings: Setting[] = [];
      const left = (target as number) - knownCent(list, state);
      if (plus !== undefined && left >= 0) settings.push({ slot: plus, value: left });
      if (left >= own)
        settings.push({
          slot: awards,
          value: completed(list, state, left - own, derivation.regulations?.[0] ?? "general"),
        });
      const rows = list?.rows ?? [];
      if (yearEnd !== undefined)
        for (const row of rows)
          settings.push(
            { slot: yearEnd, value: row.on.slice(5) },
            { slot: yearEnd, value: dayBefore(row.on).slice(5) },
          );
      return settings;
    },
    needs(state) {
      if (value(state) !== undefined) return [];
      const slots: number[] = [];
      const list = state.values[awards] as Awards | undefined;
      if (plus !== undefined && state.values[plus] === undefined) slots.push(plus);
      const isWindowOpen = list?.rows.some(
        (award) => mayCount(award) && counts?.(award.on, state.on, undefined) === "unknown",
      );
      if (isWindowOpen && yearEnd !== undefined && state.values[yearEnd] === undefined) slots.push(yearEnd);
      if (!list?.complete || slots.length === 0) slots.push(awards);
      return slots;
    },
  };
}

/** The list made complete: what cannot be converted at nothing, and one more award of the amount that is left. */
function completed(list: Awards | undefined, state: FactState, cent: number, regulation: string): Awards {
  const rows = (list?.rows ?? []).map(
    (row): Award => ({
      regulation,
      ...row,
      ...(row.amount.currency === "EUR" || row.eurNok ? {} : { amount: { minor: 0, currency: "EUR" } }),
    }),
  );
  return {
    rows: cent > 0 ? [...rows, { on: state.on, amount: { minor: cent, currency: "EUR" }, regulation }] : rows,
    complete: true,
  };
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
