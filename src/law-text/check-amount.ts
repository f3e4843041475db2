import { amountsIn, formsOf, isSumIn, stands } from "./amounts";
import type { CitedVersion } from "./cited";
import type { Cited, Finding } from "./findings";
import { euPartOf } from "./wording";

/** The words of a place on a day. */
export interface Wording {
  place: string;
  text: string;
  /** The whole article or paragraph, for what a rate is added to. */
  around: string;
  /** The number of an article of an EU act. */
  article?: string;
}

/**
 * Whether the value of a parameter stands in the words cited for it on its first day, in one of them, or as a rate with
 * its additions or an amount with another. Nothing where no words are held, or not those of a place that may have it.
 */
export function checkAmount(
  { id, from, to, amount }: CitedVersion,
  cited: readonly (Pick<Cited, "source" | "provision"> & {
    wordings: readonly Wording[];
    isUnread: boolean;
  })[],
): Finding[] {
  const forms = amount ? formsOf(amount.value, amount.unit) : [];
  const all = cited.flatMap(({ wordings }) => wordings);
  if (!amount || forms.length === 0 || all.length === 0 || all.some(({ text }) => stands(text, forms)))
    return [];
  if (cited.some(({ isUnread }) => isUnread)) return [];
  const { value, unit } = amount;
  if (isSumIn(value, unit, all.map(({ text, around }) => (unit === "share" ? around : text)).join("\n")))
    return [];
  return cited
    .filter(({ wordings }) => wordings.length > 0)
    .slice(0, 1)
    .map(({ source, provision, wordings }) => ({
      ...{ id, from, to, source, provision, place: wordings[0]!.place },
      kind: "amount-differs",
      value,
      unit,
      amounts: amountsIn(wordings.map(({ text }) => text).join("\n")),
      rather: [...new Set(wordings.flatMap((one) => elsewhere(one, forms)))],
    }));
}

/** The paragraphs of the article in which the amount stands. */
function elsewhere({ article, around }: Wording, forms: readonly string[]): string[] {
  const numbers =
    article === undefined ? [] : [...around.matchAll(/^(\d+[a-z]?)\. /gm)].map(([, number]) => number!);
  return numbers
    .filter((number) => {
      const part = euPartOf(around, number, []);
      return "text" in part && stands(part.text, forms);
    })
    .map((number) => `art. ${article}(${number})`);
}
