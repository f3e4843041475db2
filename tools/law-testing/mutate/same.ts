import { type Diagram, programOf } from "../../../src/engine";
import { buildDiagrams } from "../../../src/engine/diagram/build";
import { inputsOf, Law } from "../../../src/law";
import { changedVersions, daysOfVersion } from "./changed";
import type { Mutant } from "./mutants";
import { rulesOn } from "./rules-on";
import { Trials } from "./trial";

/**
 * Which mutants are no other law: on every day that the version holds, the rule is the same node of one diagram, so
 * that every case comes out the same. A parameter that something is worked out with is never shown to be the same.
 */
export function sameLaws(law: Law, mutants: readonly Mutant[]): Set<Mutant> {
  const same = new Set([
    ...mutants.filter(({ kind }) => kind !== "date" && kind !== "parameter"),
    ...mutants.filter((mutant) => mutant.kind === "parameter" && isSameByParameter(law, mutant)),
  ]);
  const versions = changedVersions(law, [...same]).map((one) => ({ ...one, days: daysOfVersion(law, one) }));
  for (const on of [...new Set(versions.flatMap(({ days }) => days))].sort().reverse()) {
    const left = versions.flatMap((one) => {
      const of = one.days.includes(on) ? one.of.filter((mutant) => same.has(mutant)) : [];
      if (of.length === 0) return [];
      return [{ ...one, of, mutants: of.map((mutant) => one.mutants[one.of.indexOf(mutant)]!) }];
    });
    if (left.length === 0) continue;
    for (const [index, trial] of new Trials(law, on, left).all.entries())
      for (const [number, mutant] of left[index]!.of.entries())
        if (!trial.isSame(number)) same.delete(mutant);
  }
  return same;
}

function isSameByParameter(right: Law, { id, from, to, data }: Mutant): boolean {
  const parameter = id.slice(0, id.indexOf("@"));
  if (right.data.facts.some(({ derive }) => derive && inputsOf(derive).parameters.includes(parameter)))
    return false;
  const wrong = new Law(data);
  const rules = [...rulesOn(right, parameter)];
  const days = [from, ...right.changes.filter((day) => from < day && (to === null || day <= to))];
  return days.every((on) => {
    const programs = [right, wrong].map((law) => programOf(law.at(on)));
    const [one, other] = buildDiagrams(programs) as [Diagram, Diagram];
    return (
      one.exclusions().join() === other.exclusions().join() &&
      rules.every((rule) => {
        const position = programs[0]!.positionOf.get(rule);
        if (position === undefined) return true;
        const root = one.root(position);
        return root !== undefined && root === other.root(position);
      })
    );
  });
}
