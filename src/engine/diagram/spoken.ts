import type { RuleKind } from "../../law";
import { oncePer } from "../../lib/once-per";
import type { Program } from "../compile";

const spokenOf = new Set<RuleKind>(["class", "regime", "route", "instrument"]);
/** The positions of the rules that an answer speaks of. */
export const spokenIn = oncePer((program: Program): readonly number[] =>
  program.rules.flatMap(({ rule }, position) => (spokenOf.has(rule.kind) ? [position] : [])),
);
