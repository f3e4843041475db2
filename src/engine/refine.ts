import type { FactState } from "../facts";
import { memoize } from "../lib/memoize";
import type { Program } from "./compile";
import { type Completions, completionsOf, spokenIn } from "./diagram";
import type { Findings } from "./findings";
import { resultOf } from "./result";

const spoken = new WeakMap<Program, ReadonlySet<string>>();

/**
 * Kleene's logic says "unknown" too often: `x or not x` of an unknown x. Where it does, for a class, regime, route or
 * instrument, all completions of the given facts decide. Traces stay as they are.
 */
export function refined(program: Program, state: FactState, findings: Findings): Findings {
  const refinable = memoize(
    spoken,
    program,
    () => new Set(spokenIn(program).map((position) => program.rules[position]!.rule.id)),
  );
  let completions: Completions | undefined;
  return {
    ...findings,
    resultOfConditions: findings.result,
    result(ruleId) {
      const result = findings.result(ruleId);
      if (result !== "unknown" || !refinable.has(ruleId)) return result;
      completions ??= completionsOf(program);
      return resultOf(completions.result(state, program.positionOf.get(ruleId)!));
    },
  };
}
