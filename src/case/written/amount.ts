import { Exact } from "../exact";
import type { MoneyInput } from "../input";
import { decimalsOfAmount } from "../limits";
import type { WrittenHints } from "./hints";
import { readingsOf } from "./numerals";

const kroner = /^(kr|kroner?|nok|[mt]nok)$/;
const euro = /^(€|euro?|meur)$/;
const scales: readonly (readonly [word: RegExp, factor: string])[] = [
  [/^(tusen|thousand|tnok)$/, "1e3"],
  [/^(mill|million(er|ar|s)?|mnok|meur)$/, "1e6"],
  [/^(mrd|milliard(er|ar)?)$/, "1e9"],
];

/** An amount: `kr 250 000,-`, `250.000,00`, `EUR 1.000,50`, `1,5 mill.` */
export function amountsIn(text: string, { decimal, factor }: WrittenHints): MoneyInput[] {
  const [, before = "", numeral = "", after = ""] = /^(\D*)(\d(?:.*\d)?)(\D*)$/.exec(text) ?? [];
  const sign = /[-−] ?$/.test(before) ? "-" : "";
  const words = `${before.replace(/[-−] ?$/, "")} ${after.replace(/^ ?[,.:] ?[-–—]+/, "")}`
    .toLowerCase()
    .split(/[ .]+/)
    .filter((word) => word !== "");
  const isEuro = words.some((word) => euro.test(word));
  const own = scales.filter(([scale]) => words.some((word) => scale.test(word))).map(([, times]) => times);
  const isKnown = (word: string) =>
    (isEuro ? euro : kroner).test(word) || scales.some(([scale]) => scale.test(word));
  if (!words.every(isKnown) || own.length > 1) return [];
  const times = [
    ...(factor === undefined || own.length > 0 ? [1] : []),
    ...(factor === undefined ? [] : [factor]),
  ];
  const isScaled = own.length > 0 || factor !== undefined;
  const amounts = readingsOf(numeral, { decimal, isScaled }).flatMap((reading) =>
    times.map((one) => new Exact(sign + reading).times(own[0] ?? 1).times(one)),
  );
  if (amounts.length === 1 && amounts[0]!.decimalPlaces() > decimalsOfAmount) return [];
  return amounts.map(written).map((amount) => (isEuro ? { amount, currency: "EUR" } : amount));
}

/** With two decimals or none, where it has no more, so that it reads the same everywhere. */
function written(amount: Exact): string {
  const places = amount.decimalPlaces();
  return amount.toFixed(places === 0 ? 0 : Math.max(places, decimalsOfAmount));
}
