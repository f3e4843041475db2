import type { FactState } from "../facts";
import type { RuleKind } from "../law";
import { remembered } from "../remembered";
import type { Program } from "./compile";
import { type Exact, exactResults, searchBound } from "./exact";
import type { Findings } from "./findings";
import type { Memory } from "./memory";
import { resultOf, UNKNOWN } from "./result";

/** Findings whose unknowns are exact for every rule that the answer speaks of. */
export interface RefinedFindings extends Findings {
  /** Rules, among those asked for, whose search ended at its bound. */
  bounded(): string[];
}

const spokenOf = new Set<RuleKind>(["class", "regime", "route", "instrument"]);

/**
 * Kleene's logic says "unknown" too often: `x or not x` of an unknown x. Where it does, for a class, regime, route or
 * instrument, the completions of the given facts decide. Traces stay as they are. The rules are those to speak of, all
 * if not given.
 */
export function refined(
  program: Program,
  state: FactState,
  findings: Findings,
  rules: readonly string[] = spokenIn(program),
  memory?: Memory,
): RefinedFindings {
  const spoken = new Set(rules);
  let found: ReadonlyMap<string, Exact> | undefined;
  const search = () => {
    const open = rules.filter((id) => findings.result(id) === "unknown" && !findings.isPlainlyBoth?.(id));
    const results = exactResults(
      program,
      state,
      open.map((id) => program.positionOf.get(id)!),
      searchBound,
      memory,
    );
    return new Map([...results].map(([position, exact]) => [program.rules[position]!.rule.id, exact]));
  };
  return {
    trace: findings.trace,
    bounded: () => [...(found ?? [])].flatMap(([id, exact]) => (exact.isBounded ? [id] : [])).sort(),
    result(ruleId) {
      const result = findings.result(ruleId);
      if (result !== "unknown" || !spoken.has(ruleId)) return result;
      found ??= search();
      return resultOf(found.get(ruleId)?.code ?? UNKNOWN);
    },
  };
}

const spokenRules = new WeakMap<Program, readonly string[]>();

function spokenIn(program: Program): readonly string[] {
  return remembered(spokenRules, program, () =>
    program.rules.filter(({ rule }) => spokenOf.has(rule.kind)).map(({ rule }) => rule.id),
  );
}
