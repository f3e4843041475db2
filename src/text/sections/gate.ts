import type { Route } from "../../assessment";
import type { RuleTrace, Trace } from "../../engine";
import { type Family, gateOf } from "../../law";

/** The question of purchase or support, where a route still waits for its answer. */
export function openGate(route: Route): RuleTrace | undefined {
  const top = route.trace?.part;
  const parts = top === undefined ? [] : top.kind === "all" ? top.parts : [top];
  return parts.find(
    (part): part is RuleTrace =>
      part.kind === "rule" && part.result === "unknown" && part.id === gateOf[route.family],
  );
}

/** What a route misses first: where it is not settled whether it is a purchase or support, only what would settle that. */
export function missingNow(route: Route): string[] {
  const gate = openGate(route);
  const missing = route.missing ?? [];
  if (!gate) return missing;
  const first = new Set(unknownFacts(gate));
  return missing.filter((id) => first.has(id));
}

function unknownFacts(trace: Trace): string[] {
  if (trace.kind === "leaf") return trace.result === "unknown" ? [trace.fact] : [];
  if (trace.kind === "rule") return trace.part ? unknownFacts(trace.part) : [];
  return trace.parts.flatMap(unknownFacts);
}

export const families = Object.keys(gateOf) as Family[];
