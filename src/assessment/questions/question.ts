import type { GivenType } from "../../law";
import type { Run } from "../run";
import type { Question } from "../types";

/** A question about the fact of a slot, for the routes that can come to depend on it. */
export function questionOf(run: Run, slot: number, routes: string[]): Question {
  return { ...partOf(run, slot), routes };
}

export function partOf(run: Run, slot: number): Omit<Question, "routes"> {
  const { id, type, values, unit } = run.law.data.facts[slot]!;
  return {
    fact: id,
    type: type as GivenType,
    ...(values ? { values: [...values] } : {}),
    ...(unit ? { unit } : {}),
    isJudgement: type === "judgement",
  };
}
