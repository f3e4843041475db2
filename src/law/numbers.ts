import type { Parameter } from "./types";

/** Decimals of a unit that are whole in its fact. */
const decimals = { ore: 2, cent: 2, millionths: 6, integer: 0 } as const;

/**
 * The value of a parameter as its fact: whole øre, cent, millionths or units; a code as it stands.
 * `undefined` where the text is no decimal number or does not come out whole and safe.
 */
export function toFactValue(kind: Parameter["fact"], text: string): number | string | undefined {
  if (kind === "code") return text;
  const [, whole, written = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const fraction = written.replace(/0+$/, "");
  if (whole === undefined || fraction.length > decimals[kind]) return undefined;
  const value = Number(whole + fraction.padEnd(decimals[kind], "0"));
  return Number.isSafeInteger(value) ? value : undefined;
}
