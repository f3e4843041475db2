import type { FactState } from "../facts";
import type { RuleKind } from "../law";
import type { Program } from "./compile";
import { exactResult } from "./exact";
import type { Findings } from "./findings";
import { type Result, resultOf } from "./result";

/** Findings whose unknowns are exact for every rule that the answer speaks of. */
export interface RefinedFindings extends Findings {
  /** Rules, among those asked for, whose search ended at its bound. */
  bounded(): string[];
}

const spokenOf = new Set<RuleKind>(["class", "regime", "route", "instrument"]);

/**
 * Kleene's logic says "unknown" too often: `x or not x` of an unknown x. Where it does, for a class, regime, route or
 * instrument, the completions of the given facts decide. Traces stay as they are.
 */
export function refined(program: Program, state: FactState, findings: Findings): RefinedFindings {
  const exact = new Map<string, Result>();
  const bounded = new Set<string>();
  return {
    trace: findings.trace,
    bounded: () => [...bounded].sort(),
    result(ruleId) {
      const result = findings.result(ruleId);
      if (result !== "unknown") return result;
      const known = exact.get(ruleId);
      if (known) return known;
      const position = program.positionOf.get(ruleId)!;
      if (!spokenOf.has(program.rules[position]!.rule.kind)) return result;
      const { code, isBounded } = exactResult(program, state, position);
      if (isBounded) bounded.add(ruleId);
      exact.set(ruleId, resultOf(code));
      return resultOf(code);
    },
  };
}
