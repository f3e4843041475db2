import { type Interpretation, withInterpretation } from "../../law";
import { once } from "../../lib/once";
import { oncePer } from "../../lib/once-per";
import { type Program, programOf } from "../compile";
import { buildDiagrams } from "./build";
import { Completions } from "./completions";
import { leavesUnder } from "./places";

/** Another reading of what is uncertain in the law of a date. */
export interface Reading {
  interpretation: Interpretation;
  program: Program;
  /** The rule that is read otherwise, if a result that it has in a case stands whatever else becomes known. */
  rule: string | undefined;
  completions(): Completions;
}

/** The other readings of the law of a date; their diagrams are built together, since they share nearly all nodes. */
export const readingsOf = oncePer((main: Program): readonly Reading[] => {
  const { dated } = main;
  const programs = dated.interpretations.map((one) => programOf(withInterpretation(dated, one)));
  const diagrams = once(() => buildDiagrams(programs));
  return programs.map((program, index) => ({
    interpretation: dated.interpretations[index]!,
    program,
    rule: [main, program].every((one) => stands(one, dated.interpretations[index]!))
      ? dated.interpretations[index]!.id
      : undefined,
    completions: once(() => new Completions(program, diagrams()[index]!)),
  }));
});

function stands(program: Program, { id }: Interpretation): boolean {
  const position = program.positionOf.get(id);
  if (position === undefined) return false;
  return leavesUnder(program, [position]).every(
    ({ slot, other }) => !program.facts.mayGrow(slot) && !program.facts.mayGrow(other ?? slot),
  );
}
