/** What is known of a condition. */
export type Result = "met" | "unmet" | "unknown";

export const UNMET = 0;
export const MET = 1;
export const UNKNOWN = 2;
/** The same as a small number, for the compiled walk. */
export type Code = typeof UNMET | typeof MET | typeof UNKNOWN;

const names: readonly Result[] = ["unmet", "met", "unknown"];

export function resultOf(code: number): Result {
  return names[code]!;
}

export function codeOf(result: Result): Code {
  return result === "met" ? MET : result === "unmet" ? UNMET : UNKNOWN;
}

/**
 * Folds the parts of a group after Kleene: `all` is unmet if one part is, `any` met if one part is; otherwise one
 * unknown part makes the group unknown. `not` turns met and unmet and leaves unknown.
 *
 * @example verdictOf("all", ["met", "unknown"]) //=> "unknown"
 * @example verdictOf("any", ["met", "unknown"]) //=> "met"
 */
export function verdictOf(group: "all" | "any" | "not", parts: readonly Result[]): Result {
  return resultOf(foldOf(group, parts.map(codeOf)));
}

/** The same of codes. */
export function foldOf(group: "all" | "any" | "not", parts: readonly Code[]): Code {
  if (group === "not") return negationOf(parts[0]!);
  const decisive = group === "all" ? UNMET : MET;
  if (parts.includes(decisive)) return decisive;
  return parts.includes(UNKNOWN) ? UNKNOWN : negationOf(decisive);
}

export function negationOf(code: Code): Code {
  return code === UNKNOWN ? UNKNOWN : code === MET ? UNMET : MET;
}
