import type { WrittenHints } from "./hints";

export interface NumeralOptions extends Pick<WrittenHints, "decimal"> {
  /** The number is multiplied, so that it may have any number of decimals. */
  isScaled?: boolean;
}

const groups = /^[1-9]\d{0,2}([ .,'])\d{3}(?:\1\d{3})*$/;

/**
 * What a numeral can be read as, as plain decimals: one reading, two, or none where it is no numeral. An amount has two
 * decimals, so that a mark before three digits stands between thousands.
 */
export function readingsOf(text: string, { decimal, isScaled }: NumeralOptions): string[] {
  const numeral = tidied(text);
  const whole = wholeIn(numeral, decimal);
  const [, before = "", mark = "", decimals = ""] = /^(.+)([.,])(\d+)$/.exec(numeral) ?? [];
  const units = decimal && mark !== decimal ? undefined : wholeIn(before, mark);
  const fraction = units && `${units}.${decimals}`;
  if (decimal || isScaled) return [whole, fraction].filter((reading) => reading !== undefined);
  if (whole !== undefined) return [whole];
  if (fraction === undefined || decimals.length > 3) return [];
  return decimals.length === 3 ? [units + decimals, fraction] : [fraction];
}

/** Any space is a space, and any apostrophe an apostrophe. */
function tidied(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[’‘ʼ′´`]/g, "'");
}

/** The digits of a whole number, with one and the same mark between all groups of three or with none. */
function wholeIn(text: string, decimal: string | undefined): string | undefined {
  const mark = groups.exec(text)?.[1];
  return /^\d+$/.test(text) || (mark && mark !== decimal) ? text.replace(/\D/g, "") : undefined;
}
