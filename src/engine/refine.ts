import type { FactState } from "../facts";
import { oncePer } from "../lib/once-per";
import type { Program } from "./compile";
import { type Completions, completionsOf, spokenIn } from "./diagram";
import type { Findings } from "./findings";
import { resultOf } from "./result";

const refinableIn = oncePer(
  (program: Program) => new Set(spokenIn(program).map((position) => program.rules[position]!.rule.id)),
);

/**
 * Kleene's logic says "unknown" too often: `x or not x` of an unknown x. Where it does, for a class, regime, route or
 * instrument, all completions of the given facts decide. Traces stay as they are.
 */
export function refined(
  program: Program,
  state: FactState,
  findings: Findings,
  completionsFor: (program: Program) => Completions = completionsOf,
): Findings {
  const refinable = refinableIn(program);
  let completions: Completions | undefined;
  return {
    ...findings,
    resultOfConditions: findings.result,
    result(ruleId) {
      const result = findings.result(ruleId);
      if (result !== "unknown" || !refinable.has(ruleId)) return result;
      completions ??= completionsFor(program);
      return resultOf(completions.result(state, program.positionOf.get(ruleId)!));
    },
  };
}
