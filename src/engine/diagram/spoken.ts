import type { RuleKind } from "../../law";
import { remembered } from "../../remembered";
import type { Program } from "../compile";

const spokenOf = new Set<RuleKind>(["class", "regime", "route", "instrument"]);
const spoken = new WeakMap<Program, readonly number[]>();

/** The positions of the rules that an answer speaks of. */
export function spokenIn(program: Program): readonly number[] {
  return remembered(spoken, program, () =>
    program.rules.flatMap(({ rule }, position) => (spokenOf.has(rule.kind) ? [position] : [])),
  );
}
