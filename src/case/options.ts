import { nearest } from "../lib/nearest";
import type { IssueData } from "./issue";
import { isObject, shown } from "./read";

/** So many of the allowed values are named. */
const mostNamed = 4;

/** An option that is none of the values allowed, as an issue. */
export function unknownValue(path: string, value: unknown, allowed: readonly string[]): IssueData {
  const named = allowed.slice(0, mostNamed).join(", ");
  return {
    code: "unknown-value",
    path,
    received: shown(value),
    expected: allowed.length > mostNamed ? `${named}, …` : named,
    suggestion: typeof value === "string" ? nearest(value, allowed) : undefined,
  };
}

/** What is wrong with an option that may be left out; nothing where it is, or is one of the values allowed. */
export function optionIssues(path: string, value: unknown, allowed: readonly string[]): IssueData[] {
  return value === undefined || (allowed as readonly unknown[]).includes(value)
    ? []
    : [unknownValue(path, value, allowed)];
}

/** Options as they are, or none where what was given are no options. For those in which something must be given. */
export function optionsOf<T extends object>(options: T): T {
  return isObject(options) ? options : ({} as T);
}

/**
 * For functions that give no issues back.
 *
 * @throws {RangeError} if an option is given and is none of the values allowed
 */
export function requireOption(name: string, value: unknown, allowed: readonly string[]): void {
  if (optionIssues(name, value, allowed).length > 0)
    throw new RangeError(
      `The option "${name}" cannot be ${shown(value)}. It is one of: ${allowed.join(", ")}.`,
    );
}

/** @throws {RangeError} if what should be options are none */
export function requireOptions(options: unknown): void {
  if (!isObject(options))
    throw new RangeError(
      `The options cannot be ${shown(options)}. They are an object, such as { lang: "nb" }.`,
    );
}
