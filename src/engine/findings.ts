import type { Program } from "./compile";
import { type Result, resultOf } from "./result";
import { type RuleTrace, Tracer } from "./trace";

/** What an evaluator found: the result of every rule, and how it came about. */
export interface Findings {
  result(ruleId: string): Result;
  /** The result as the conditions give it, whatever all completions of the case have in common. */
  resultOfConditions(ruleId: string): Result;
  trace(ruleId: string): RuleTrace;
  /** The results of all rules: the same object only for cases of which all conditions come out alike. */
  readonly results?: Uint8Array;
}

/** Findings of the compiled law; traces are made when asked for. The results are those of the walk, unless they are given. */
export function compiledFindings(
  program: Program,
  values: readonly unknown[],
  results = program.evaluate(values),
): Findings {
  const tracer = new Tracer(program, values, results);
  const result = (ruleId: string) => resultOf(results[program.positionOf.get(ruleId)!]!);
  return {
    result,
    resultOfConditions: result,
    trace: (ruleId) => tracer.rule(ruleId),
    results,
  };
}
