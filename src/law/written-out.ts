import { withRows } from "./decision-table";
import type { RuleDocument } from "./types";

/** What a version of a rule says for conditions that are those of the version before it. */
export const asBefore = "as-before";

/**
 * A rule document with its short forms written out: the conditions of the version before for `"as-before"`, the name of
 * a reference, and a group for conditions that are one part alone. What has another shape stays as it is.
 */
export function writtenOut(content: unknown): unknown {
  if (!isObject(content)) return content;
  return {
    ...content,
    ...eachOf(content, "constraints", withConditions),
    ...eachOf(content, "rules", (rule) =>
      isObject(rule) ? { ...rule, ...listOf(rule, "versions", versionsOut) } : rule,
    ),
  };
}

/** A document as it is once read, the rows of a decision table among its rules; for those who read files without a loader. */
export function wholeDocument(content: unknown): RuleDocument {
  return writtenOut(withRows(content).content) as RuleDocument;
}

function versionsOut(versions: readonly unknown[]): unknown[] {
  let before: unknown = asBefore;
  return versions.map((version) => {
    if (!isObject(version)) return version;
    const out: Record<string, unknown> =
      version.conditions === asBefore ? { ...version, conditions: before } : withConditions(version);
    before = out.conditions ?? before;
    return { ...out, ...eachOf(out, "alternatives", withConditions) };
  });
}

function withConditions<T>(holder: T): T {
  return isObject(holder) && isObject(holder.conditions)
    ? { ...holder, conditions: grouped(named(holder.conditions)) }
    : holder;
}

/** json-rules-engine takes no part alone as the conditions of a rule. */
function grouped(condition: unknown): unknown {
  return isObject(condition) && ("fact" in condition || "condition" in condition)
    ? { all: [condition] }
    : condition;
}

/** json-rules-engine asks for the name of each reference. */
function named(condition: unknown): unknown {
  if (!isObject(condition)) return condition;
  if ("condition" in condition) return { ...condition, name: condition.name ?? condition.condition };
  return {
    ...condition,
    ...eachOf(condition, "all", named),
    ...eachOf(condition, "any", named),
    ...("not" in condition ? { not: named(condition.not) } : {}),
  };
}

function eachOf(holder: Record<string, unknown>, key: string, change: (item: unknown) => unknown) {
  return listOf(holder, key, (list) => list.map(change));
}

function listOf(
  holder: Record<string, unknown>,
  key: string,
  change: (list: readonly unknown[]) => unknown[],
): Record<string, unknown[]> {
  const list = holder[key];
  return Array.isArray(list) ? { [key]: change(list) } : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
