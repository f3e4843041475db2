import type { LeafTrace, Trace } from "../engine";
import { bearingParts, isOfOtherKind } from "../engine/bearing";
import { type Law, noRuleInForce } from "../law";
import type { Run } from "./run";

/** Why a rule came out as it did. */
export interface Grounds {
  /** Given facts that are missing, judgements not among them. */
  missing: string[];
  /** Judgements that are outstanding or that the result rests on. */
  judgements: string[];
  /** Leaves that decided against. */
  blockers: string[];
  /** Rules whose law is not held for the date. */
  notCovered: string[];
  /** Rules that took part in the result. */
  rules: string[];
  /** Parameters that took part in the result. */
  parameters: string[];
}

/** Collects the parts of a trace that brought about its result. */
export function groundsOf(run: Run, trace: Trace): Grounds {
  const sets = {
    missing: new Set<string>(),
    judgements: new Set<string>(),
    blockers: new Set<string>(),
    notCovered: new Set<string>(),
    rules: new Set<string>(),
    parameters: new Set<string>(),
  };

  const visit = (part: Trace) => {
    if (trace.result === "met" && isOfOtherKind(part)) return;
    switch (part.kind) {
      case "leaf":
        return visitLeaf(part);
      case "rule":
        if (sets.rules.has(part.id)) return;
        sets.rules.add(part.id);
        if (part.state === "gap") sets.blockers.add(`${part.id}#${noRuleInForce}`);
        else if (part.state === "not-covered") sets.notCovered.add(part.id);
        else if (part.part) visit(part.part);
        return;
      default:
        for (const inner of bearingParts(part)) visit(inner);
    }
  };

  const visitLeaf = (leaf: LeafTrace) => {
    if (leaf.parameter) sets.parameters.add(leaf.parameter);
    const isJudgement = factType(run.law, leaf.fact) === "judgement";
    if (isJudgement) sets.judgements.add(leaf.fact);
    if (trace.result !== "met") sets.blockers.add(leaf.id);
    if (leaf.result !== "unknown" || isJudgement) return;
    const ids = missingOf(run, leaf);
    for (const id of ids) (factType(run.law, id) === "judgement" ? sets.judgements : sets.missing).add(id);
    if (ids.length === 0 && leaf.parameter && leaf.expected === undefined)
      sets.notCovered.add(leaf.parameter);
  };

  visit(trace);
  return Object.fromEntries(
    Object.entries(sets).map(([key, set]) => [key, [...set].sort()]),
  ) as unknown as Grounds;
}

function missingOf(run: Run, leaf: LeafTrace): string[] {
  const { facts } = run.program;
  const slots = facts.missingFor(facts.slotOf.get(leaf.fact)!, run.state);
  return slots.map((slot) => run.law.data.facts[slot]!.id);
}

function factType(law: Law, id: string): string | undefined {
  return law.facts.get(id)!.type;
}
