import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import { inputsOf } from "./inputs";
import type { DatedLaw } from "./law";
import type { RuleVersion } from "./types";
import { leavesOf } from "./walk";

/** The versions in force with an authority that name a given fact, or what is derived from it, in the order of the law. */
export function versionsAsking(dated: DatedLaw, fact: string): readonly RuleVersion[] {
  return indexOf(dated).get(fact) ?? [];
}

const indexOf = oncePer(({ law, rules }: DatedLaw): ReadonlyMap<string, readonly RuleVersion[]> => {
  const index = new Map<string, RuleVersion[]>();
  const given = (id: string): string[] => {
    const { derive } = law.facts.get(id) ?? {};
    return derive ? inputsOf(derive).facts.flatMap(given) : [id];
  };
  for (const { version } of rules.values()) {
    if (!version || version.citations.length === 0) continue;
    const named = leavesOf(version.conditions).flatMap((leaf) => given(leaf.fact));
    for (const id of new Set(named)) memoize(index, id, () => []).push(version);
  }
  return index;
});
