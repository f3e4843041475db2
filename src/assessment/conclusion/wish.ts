import type { Findings, Trace } from "../../engine";
import type { Run } from "../run";
import type { Route } from "../types";

/**
 * The route of a purchase that a case asks for: a claim or a judgement that is stated for it holds, such as the exemption
 * relied on. What an actor is asks for nothing. Of several the lightest that is not closed.
 */
export function wishOf(run: Run, findings: Findings, routes: readonly Route[]): string | undefined {
  const wished = routes.filter((route) => route.family === "purchase" && isWished(run, findings, route));
  return (wished.find(({ verdict }) => verdict !== "closed") ?? wished[0])?.id;
}

function isWished(run: Run, findings: Findings, { id }: Route): boolean {
  const { rule } = run.program.dated.rules.get(id)!;
  const { slotOf } = run.program.facts;
  const stated = (rule.claims ?? []).filter((fact) => {
    const { cost } = run.law.facts.get(fact)!;
    return (cost === "claim" || cost === "judgement") && run.state.values[slotOf.get(fact)!] !== undefined;
  });
  return stated.length > 0 && holds(findings.trace(id), new Set(stated));
}

/** Whether a condition on one of these facts is met. */
function holds(trace: Trace, facts: ReadonlySet<string>, seen = new Set<string>()): boolean {
  if (trace.kind === "leaf") return trace.result === "met" && facts.has(trace.fact);
  if (trace.kind !== "rule") return trace.parts.some((part) => holds(part, facts, seen));
  if (seen.has(trace.id) || !trace.part) return false;
  seen.add(trace.id);
  return holds(trace.part, facts, seen);
}
