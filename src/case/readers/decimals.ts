import { Exact } from "../exact";
import { fault, type Read, shown } from "../read";

/** A number or a decimal string, as it was written; binary fractions are not repaired but shown. */
export function readDecimal(input: unknown, path: string, decimals: number, largest: number): Read<Exact> {
  const text = typeof input === "number" && Number.isFinite(input) ? plain(input) : input;
  if (typeof text !== "string" || !/^-?\d{1,400}(\.\d{1,400})?$/.test(text))
    return fault("not-a-number", path, { received: shown(input) });
  const written = new Exact(text);
  const value = written.isZero() ? new Exact(0) : written;
  if (value.isNegative()) return fault("negative", path, { received: shown(input) });
  if (value.greaterThan(largest))
    return fault("too-large", path, { received: shown(input), expected: String(largest) });
  if (value.decimalPlaces() > decimals)
    return fault("too-many-decimals", path, { received: shown(input), expected: String(decimals) });
  return { value };
}

function plain(input: number): string {
  return new Exact(input).toFixed();
}
