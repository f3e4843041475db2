import { inputsOf } from "../inputs";
import { limits } from "../schema";
import { referencesOf } from "../walk";
import type { CheckContext } from "./context";
import { afterReferences, type Edges } from "./references";

/** Rings of references, and chains longer than what opens or evaluates a rule can go down. */
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
  reportReferences(context, "rule", ruleEdges);
  reportReferences(context, "fact", factEdges);
}

function reportReferences(context: CheckContext, kind: string, edges: Edges) {
  const { order, rings } = afterReferences(edges);
  for (const ring of rings) {
    const item = ring.map((one) => `${kind}:${one}`).find((one) => context.isNew(one));
    if (item)
      context.report(
        item,
        ring[0]!,
        "cycle",
        `The ${kind}s refer to each other in a ring: ${ring.join(" → ")}.`,
        "Break the ring.",
      );
  }
  const lengths = new Map<string, number>();
  for (const id of order) {
    const length = 1 + (edges.get(id) ?? []).reduce((most, to) => Math.max(most, lengths.get(to) ?? 0), 0);
    lengths.set(id, length);
    // The first that is too far is enough; all that refer to it are too.
    if (length === limits.chainOfReferences + 1)
      context.report(
        `${kind}:${id}`,
        id,
        "too-deep",
        `The ${kind} stands at the end of a chain of more than ${limits.chainOfReferences} ${kind}s that refer to each other.`,
        "Refer to fewer in a row.",
      );
  }
}
