import { isObject } from "../case";
import { dayAfter, inputsOf, type Law, leavesOf, parameterIn, parametersOfFact, referencesOf } from "../law";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";

/** What a route depends on under any version of the law. */
export interface Dependencies {
  /** Rules and parameters, whatever way the route depends on them. */
  law: ReadonlySet<string>;
  facts: ReadonlySet<string>;
  /** The days on which a version of something that it depends on begins, or has just ended. */
  days: ReadonlySet<string>;
}

const ofLaw = oncePer((_: Law) => new Map<string, Dependencies>());

export function dependenciesOf(law: Law, id: string): Dependencies {
  return memoize(ofLaw(law), id, () => collect(law, id));
}

function collect(law: Law, id: string): Dependencies {
  const rules = new Map(law.data.rules.map((rule) => [rule.id, rule]));
  const parameters = new Map(law.data.parameters.map((parameter) => [parameter.id, parameter]));
  const seen = new Set<string>();
  const seenParameters = new Set<string>();
  const facts = new Set<string>();
  const days = new Set<string>();
  const visitParameter = (name: string) => {
    seenParameters.add(name);
    for (const { from, to } of parameters.get(name)?.values ?? []) addDays(days, from, to);
  };
  const visitFact = (fact: string) => {
    if (facts.has(fact)) return;
    facts.add(fact);
    const declared = law.facts.get(fact);
    if (!declared) return;
    parametersOfFact(declared).forEach(visitParameter);
    if (declared.derive) inputsOf(declared.derive).facts.forEach(visitFact);
  };
  const visitRule = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const version of rules.get(name)!.versions) {
      addDays(days, version.from, version.to);
      for (const leaf of leavesOf(version.conditions))
        for (const fact of [leaf.fact, ...(isFact(leaf.value) ? [leaf.value.fact] : [])]) {
          const parameter = parameterIn(fact);
          if (parameter === undefined) visitFact(fact);
          else visitParameter(parameter);
        }
      referencesOf(version.conditions).forEach(visitRule);
    }
  };
  visitRule(id);
  return { law: new Set([...seen, ...seenParameters]), facts, days };
}

function addDays(days: Set<string>, from: string, to: string | null) {
  days.add(from);
  if (to !== null) days.add(dayAfter(to));
}

function isFact(value: unknown): value is { fact: string } {
  return isObject(value) && "fact" in value;
}
