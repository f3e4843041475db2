import { inOrder } from "../lib/in-order";
import type { Law, ParameterOnDate, RuleOnDate } from "./law";
import type { RuleVersion } from "./types";
import { leavesOf, referencesOf } from "./walk";

/** What differs in a list between two dates. */
export interface ListDifference {
  added: string[];
  removed: string[];
}

export type LawDifference =
  /** A value of a parameter, as a decimal string; absent where the law holds none. */
  | { kind: "value"; id: string; a?: string; b?: string }
  /** A rule that is in force on one date only, or whose law is held on one only. */
  | { kind: "state"; id: string; a: RuleOnDate["state"]; b: RuleOnDate["state"] }
  /** A rule in force on both. `conditions`: leaves as `rule-id#leaf-id` and references by id. */
  | {
      kind: "version";
      id: string;
      conditions: ListDifference;
      duties: ListDifference;
      notes: ListDifference;
      otherwise: boolean;
    };

/** What differs in a law between two dates: values first, then rules, each by id. */
export function lawDifferences(law: Law, a: string, b: string): LawDifference[] {
  const [before, after] = [law.at(a), law.at(b)];
  return [
    ...law.data.parameters.flatMap(({ id }) =>
      valueDifference(id, before.parameters.get(id)!, after.parameters.get(id)!),
    ),
    ...law.data.rules.flatMap(({ id }) => ruleDifference(id, before.rules.get(id)!, after.rules.get(id)!)),
  ];
}

function valueDifference(id: string, a: ParameterOnDate, b: ParameterOnDate): LawDifference[] {
  const [from, to] = [a.version?.value, b.version?.value];
  if (from === to) return [];
  return [
    { kind: "value", id, ...(from === undefined ? {} : { a: from }), ...(to === undefined ? {} : { b: to }) },
  ];
}

function ruleDifference(id: string, a: RuleOnDate, b: RuleOnDate): LawDifference[] {
  if (a.state !== b.state) return [{ kind: "state", id, a: a.state, b: b.state }];
  if (!a.version || !b.version || a.version === b.version) return [];
  const conditions = listDifference(partsOf(id, a.version), partsOf(id, b.version));
  const duties = listDifference(a.version.duties ?? [], b.version.duties ?? []);
  const notes = listDifference(a.version.notes ?? [], b.version.notes ?? []);
  const otherwise =
    isEmpty(conditions) && JSON.stringify(a.version.conditions) !== JSON.stringify(b.version.conditions);
  if (!otherwise && [conditions, duties, notes].every(isEmpty)) return [];
  return [{ kind: "version", id, conditions, duties, notes, otherwise }];
}

function partsOf(id: string, { conditions }: RuleVersion): string[] {
  return [...leavesOf(conditions).map((leaf) => `${id}#${leaf.id}`), ...referencesOf(conditions)];
}

function listDifference(a: readonly string[], b: readonly string[]): ListDifference {
  const without = (list: readonly string[], other: readonly string[]) =>
    [...new Set(list)].filter((one) => !other.includes(one)).sort(inOrder);
  return { added: without(b, a), removed: without(a, b) };
}

const isEmpty = ({ added, removed }: ListDifference) => added.length === 0 && removed.length === 0;
