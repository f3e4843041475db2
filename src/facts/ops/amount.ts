import { Exact, type ExactDecimal, type Money } from "../../case";
import type { DerivationOf } from "../../law";
import { convert, rangeOfMoney } from "../conversion";
import { type Derived, type Scope, type Setting, unknownOf } from "../scope";

/** More than any rate has that is published. */
const rateDecimals = 12;

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
    range: ({ values }) =>
      rangeOfMoney(
        values[slot] as Money | undefined,
        currency,
        values[rateSlot] as ExactDecimal | undefined,
        round,
        scope.plausible(rateSlot),
      ),
  };
}

/** The kroner for a euro, cut off towards the side on which rounding the product still gives the amount. */
function rateOf(nok: number, eur: number, isCutDown: boolean): Exact {
  const [over, under] = [BigInt(nok) * 10n ** BigInt(rateDecimals), BigInt(eur)];
  const down = over / under;
  return new Exact(`${isCutDown || down * under === over ? down : down + 1n}e-${rateDecimals}`);
}
