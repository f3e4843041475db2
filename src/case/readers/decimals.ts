import { memoize } from "../../lib/memoize";
import { Exact } from "../exact";
import { fault, type Read, shown } from "../read";

/** Numbers as they are written, each made once: cases repeat rates and shares. */
const known = new Map<string, Exact>();
const mostKnown = 1000;

/** A number or a decimal string, as it was written; binary fractions are not repaired but shown. */
export function readDecimal(input: unknown, path: string, decimals: number, largest: number): Read<Exact> {
  const text = typeof input === "number" && Number.isFinite(input) ? plain(input) : input;
  if (typeof text !== "string" || !/^-?\d{1,400}(\.\d{1,400})?$/.test(text))
    return fault("not-a-number", path, { received: shown(input) });
  const value = exactOf(text);
  if (value.isNegative()) return fault("negative", path, { received: shown(input) });
  if (value.greaterThan(largest))
    return fault("too-large", path, { received: shown(input), expected: String(largest) });
  if (value.decimalPlaces() > decimals)
    return fault("too-many-decimals", path, { received: shown(input), expected: String(decimals) });
  return { value };
}

function exactOf(text: string): Exact {
  if (known.size >= mostKnown) known.clear();
  return memoize(known, text, () => {
    const written = new Exact(text);
    return written.isZero() ? new Exact(0) : written;
  });
}

function plain(input: number): string {
  return new Exact(input).toFixed();
}
