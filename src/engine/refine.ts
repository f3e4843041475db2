import type { FactState } from "../facts";
import { remembered } from "../remembered";
import type { Program } from "./compile";
import { completionsOf, spokenIn } from "./diagram";
import type { Findings } from "./findings";
import { type Result, resultOf } from "./result";

/**
 * Kleene's logic says "unknown" too often: `x or not x` of an unknown x. Where it does, for a class, regime, route or
 * instrument, all completions of the given facts decide. Traces stay as they are. The rules are those to speak of, all
 * if not given.
 */
export function refined(
  program: Program,
  state: FactState,
  findings: Findings,
  rules?: readonly string[],
): Findings {
  const positions = rules?.map((id) => program.positionOf.get(id)!) ?? spokenIn(program);
  const spoken = new Set(positions);
  const known = new Map<number, Result>();
  return {
    ...findings,
    resultOfConditions: findings.result,
    result(ruleId) {
      const position = program.positionOf.get(ruleId)!;
      const result = findings.result(ruleId);
      if (result !== "unknown" || !spoken.has(position)) return result;
      return remembered(known, position, () => resultOf(completionsOf(program).result(state, position)));
    },
  };
}
