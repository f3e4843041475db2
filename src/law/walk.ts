import type { Condition, Leaf, Reference } from "./types";

export const isReference = (condition: Condition): condition is Reference => "condition" in condition;
export const isLeaf = (condition: Condition): condition is Leaf => "fact" in condition;

/** The members of a group; empty for a leaf or a reference. */
export function membersOf(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  if ("not" in condition) return [condition.not];
  return [];
}

/** Every leaf and reference under a condition, in the order of the law. */
export function* endsOf(condition: Condition): Generator<Leaf | Reference> {
  if (isLeaf(condition) || isReference(condition)) yield condition;
  else for (const member of membersOf(condition)) yield* endsOf(member);
}

export function referencesOf(condition: Condition | undefined): string[] {
  return condition ? [...endsOf(condition)].filter(isReference).map((end) => end.condition) : [];
}

export function leavesOf(condition: Condition | undefined): Leaf[] {
  return condition ? [...endsOf(condition)].filter(isLeaf) : [];
}

const parameterPrefix = "parameter.";

export function parameterIn(fact: string): string | undefined {
  return fact.startsWith(parameterPrefix) ? fact.slice(parameterPrefix.length) : undefined;
}
