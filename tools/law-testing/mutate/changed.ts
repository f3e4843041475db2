import type { Law } from "../../../src/law";
import { memoize } from "../../../src/lib/memoize";
import type { Mutant } from "./mutants";
import type { ChangedVersion } from "./trial";

/** The versions of rules that mutants of conditions are of, with the mutants by their numbers in the list. */
export function changedVersions(law: Law, mutants: Iterable<Mutant>): (ChangedVersion & { of: Mutant[] })[] {
  const byVersion = new Map<string, Mutant[]>();
  for (const mutant of mutants)
    if (mutant.kind !== "date" && mutant.kind !== "parameter")
      memoize(byVersion, mutant.id.split(" ")[0]!, (): Mutant[] => []).push(mutant);
  return law.data.rules.flatMap((rule, index) =>
    rule.versions.flatMap((version, at) => {
      const of = byVersion.get(`${rule.id}@${version.from}`);
      if (!of) return [];
      const mutants = of.map(({ id, data }) => ({
        id,
        condition: data.rules[index]!.versions[at]!.conditions!,
      }));
      return [{ rule, version, mutants, of }];
    }),
  );
}

/** The days on which what a version comes to may change, its first among them. */
export function daysOfVersion(
  law: Law,
  { version: { from, to } }: Pick<ChangedVersion, "version">,
): string[] {
  return [from, ...law.changes.filter((day) => from < day && (to === null || day <= to))];
}
