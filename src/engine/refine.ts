import type { FactState } from "../facts";
import { memoize } from "../lib/memoize";
import type { Program } from "./compile";
import { completionsOf, spokenIn } from "./diagram";
import type { Findings } from "./findings";
import { type Result, resultOf } from "./result";

const spoken = new WeakMap<Program, ReadonlySet<number>>();

/**
 * Kleene's logic says "unknown" too often: `x or not x` of an unknown x. Where it does, for a class, regime, route or
 * instrument, all completions of the given facts decide. Traces stay as they are.
 */
export function refined(program: Program, state: FactState, findings: Findings): Findings {
  const positions = memoize(spoken, program, () => new Set(spokenIn(program)));
  const known = new Map<number, Result>();
  return {
    ...findings,
    resultOfConditions: findings.result,
    result(ruleId) {
      const result = findings.result(ruleId);
      if (result !== "unknown") return result;
      const position = program.positionOf.get(ruleId)!;
      if (!positions.has(position)) return result;
      return memoize(known, position, () => resultOf(completionsOf(program).result(state, position)));
    },
  };
}
