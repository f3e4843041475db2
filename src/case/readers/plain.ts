import type { Exact } from "../exact";
import { decimalsOfRate, decimalsOfShare, largestCount, largestRate, longestText } from "../limits";
import { fault, type Read, shown } from "../read";
import { readDecimal } from "./decimals";

export function readBoolean(input: unknown, path: string): Read<boolean> {
  return typeof input === "boolean"
    ? { value: input }
    : fault("not-a-boolean", path, { received: shown(input) });
}

/** Half of a pair, which no other program could read; canonical JSON forbids it, too. */
const halfCharacter = /\p{Surrogate}/u;

export function readText(input: unknown, path: string): Read<string> {
  if (typeof input !== "string" || halfCharacter.test(input))
    return fault("not-a-text", path, { received: shown(input) });
  return input.length <= longestText
    ? { value: input }
    : fault("text-too-long", path, { expected: String(longestText) });
}

export function readCount(input: unknown, path: string): Read<number> {
  if (typeof input !== "number" || Number.isNaN(input))
    return fault("not-a-number", path, { received: shown(input) });
  if (input < 0) return fault("negative", path, { received: shown(input) });
  if (input > largestCount)
    return fault("too-large", path, { received: shown(input), expected: String(largestCount) });
  return Number.isInteger(input)
    ? { value: input + 0 }
    : fault("not-a-whole-number", path, { received: shown(input) });
}

export function readShare(input: unknown, path: string): Read<Exact> {
  const read = readDecimal(input, path, decimalsOfShare, Number.MAX_SAFE_INTEGER);
  if ("issues" in read) return read;
  return read.value.lessThanOrEqualTo(1) ? read : fault("not-a-share", path, { received: shown(input) });
}

export function readRate(input: unknown, path: string): Read<Exact> {
  const read = readDecimal(input, path, decimalsOfRate, largestRate);
  if ("issues" in read) return read;
  return read.value.isZero() ? fault("zero", path, { received: shown(input) }) : read;
}
