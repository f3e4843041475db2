import type { RuleKind } from "../../law";
import { memoize } from "../../lib/memoize";
import type { Program } from "../compile";

const spokenOf = new Set<RuleKind>(["class", "regime", "route", "instrument"]);
const spoken = new WeakMap<Program, readonly number[]>();

/** The positions of the rules that an answer speaks of. */
export function spokenIn(program: Program): readonly number[] {
  return memoize(spoken, program, () =>
    program.rules.flatMap(({ rule }, position) => (spokenOf.has(rule.kind) ? [position] : [])),
  );
}
