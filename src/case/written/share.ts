import { Exact } from "../exact";
import type { WrittenHints } from "./hints";
import { ratesIn } from "./rate";

/** A share: `20 %`, `2,5 prosent`, or as a part of one: `0,2`. */
export function sharesIn(text: string, hints: WrittenHints): string[] {
  const [, ofHundred] = /^(.*\d) ?(?:%|prosent|percent|pst\.?)$/i.exec(text) ?? [];
  const times = ofHundred === undefined ? (hints.factor ?? 1) : "0.01";
  return ratesIn(ofHundred ?? text, hints)
    .map((number) => new Exact(number).times(times))
    .filter((share) => share.lessThanOrEqualTo(1))
    .map((share) => share.toFixed());
}
