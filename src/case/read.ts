import { nearest } from "../lib/nearest";
import type { IssueCode, IssueData } from "./issue";

/** What a reader makes of one value: the value, or what is wrong with it. */
export type Read<T> = { value: T } | { issues: IssueData[] };

export type Reader<T> = (input: unknown, path: string) => Read<T>;

export function fault(
  code: IssueCode,
  path: string,
  more: Omit<IssueData, "code" | "path"> = {},
): { issues: IssueData[] } {
  return { issues: [{ code, path, ...more }] };
}

/** A field that the thing at this path does not have, with the nearest that it has. */
export function unknownField(path: string, key: string, known: Iterable<string>): IssueData {
  const best = nearest(key, known);
  return { code: "unknown-field", path: `${path}.${key}`, suggestion: best && `${path}.${best}` };
}

/** A value as it is shown in a message in any language: short, and never a whole structure. */
export function shown(input: unknown): string {
  if (typeof input === "string") return input.length > 60 ? `"${input.slice(0, 57)}…"` : `"${input}"`;
  if (typeof input === "object" && input !== null) return Array.isArray(input) ? "[…]" : "{…}";
  return typeof input === "function" ? "function" : String(input);
}

/** What a form hands over for a field that nobody touched is no value. */
export function isUnset(value: unknown): boolean {
  return value === undefined || value === "" || Number.isNaN(value);
}

export function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}
