import { inputsOf, parametersOfFact } from "./inputs";
import type { LawData, Rule } from "./types";
import { leavesOf, parameterIn, referencesOf } from "./walk";

/** The routes that rest on a rule or parameter, through conditions, facts, duties, notes and ceilings, under any version. */
export function routesResting(data: Pick<LawData, "rules" | "facts">): (id: string) => string[] {
  const resting = new Map<string, string[]>();
  const rules = new Map(data.rules.map((rule) => [rule.id, rule]));
  const facts = new Map(data.facts.map((fact) => [fact.id, fact]));
  for (const route of data.rules.filter(isRoute)) {
    const seen = new Set<string>();
    const visit = (id: string) => {
      if (seen.has(id)) return;
      seen.add(id);
      const rule = rules.get(id);
      if (rule) for (const next of neighboursOf(rule)) visit(next);
      const fact = facts.get(id);
      if (!fact) return;
      const inputs = fact.derive ? inputsOf(fact.derive).facts : [];
      for (const next of [...inputs, ...parametersOfFact(fact)]) visit(next);
    };
    visit(route.id);
    for (const rule of data.rules) {
      const governs = rule.kind === "regime" && rule.family === route.family;
      const belongs = rule.appliesTo?.some((pattern) => isMeant(pattern, route.id)) ?? false;
      if (governs || belongs) visit(rule.id);
    }
    for (const id of seen) resting.set(id, [...(resting.get(id) ?? []), route.id]);
  }
  return (id) => resting.get(id) ?? [];
}

const isRoute = ({ kind }: Rule) => kind === "route";

function isMeant(pattern: string, id: string): boolean {
  return pattern.endsWith(".*") ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}

function neighboursOf({ versions }: Rule): string[] {
  return versions.flatMap((version) => [
    ...[version.conditions, ...(version.alternatives ?? []).map(({ conditions }) => conditions)].flatMap(
      (conditions) => [
        ...referencesOf(conditions),
        ...leavesOf(conditions).flatMap(({ fact, value }) => [
          parameterIn(fact) ?? fact,
          ...(typeof value === "object" && !Array.isArray(value)
            ? [parameterIn(value.fact) ?? value.fact]
            : []),
        ]),
      ],
    ),
    ...(version.voluntary ? [version.voluntary] : []),
    ...(version.duties ?? []),
    ...(version.notes ?? []),
    ...(version.ceiling ? [version.ceiling.total, version.ceiling.parameter] : []),
  ]);
}
