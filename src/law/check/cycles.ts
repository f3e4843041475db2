import { inputsOf } from "../inputs";
import { referencesOf } from "../walk";
import type { CheckContext } from "./context";

export function checkCycles(context: CheckContext): void {
  const { rules, facts } = context.law.data;
  const ruleEdges = new Map(
    rules.map((rule) => [
      rule.id,
      rule.versions.flatMap((version) => [
        ...referencesOf(version.conditions),
        ...(version.alternatives ?? []).flatMap((other) => referencesOf(other.conditions)),
      ]),
    ]),
  );
  const factEdges = new Map(facts.map((fact) => [fact.id, fact.derive ? inputsOf(fact.derive).facts : []]));
  reportCycles(context, "rule", ruleEdges);
  reportCycles(context, "fact", factEdges);
}

function reportCycles(context: CheckContext, kind: string, edges: ReadonlyMap<string, readonly string[]>) {
  const state = new Map<string, "open" | "done">();
  const visit = (id: string, path: readonly string[]) => {
    if (state.get(id) === "done") return;
    if (state.get(id) === "open") {
      const cycle = [...path.slice(path.indexOf(id)), id];
      const item = cycle.map((one) => `${kind}:${one}`).find((one) => context.isNew(one));
      if (item)
        context.report(
          item,
          id,
          "cycle",
          `The ${kind}s refer to each other in a ring: ${cycle.join(" → ")}.`,
          "Break the ring.",
        );
      return;
    }
    state.set(id, "open");
    for (const next of edges.get(id) ?? []) visit(next, [...path, id]);
    state.set(id, "done");
  };
  for (const id of edges.keys()) visit(id, []);
}
