import { answererOf, type GivenType, versionsAsking } from "../../law";
import type { Run } from "../run";
import { groundsIn } from "../summary";
import type { Question } from "../types";

/** So many rules that ask for a fact are named as its ground. */
const mostGrounds = 2;

/** A question about the fact of a slot, for the routes that can come to depend on it. */
export function questionOf(run: Run, slot: number, routes: string[]): Question {
  return { ...partOf(run, slot), routes };
}

export function partOf(run: Run, slot: number): Omit<Question, "routes"> {
  const fact = run.law.data.facts[slot]!;
  const { id, type, values, unit, signs } = fact;
  const asking = versionsAsking(run.program.dated, id).slice(0, mostGrounds);
  const grounds = groundsIn(asking.flatMap(({ citations }) => citations));
  return {
    fact: id,
    type: type as GivenType,
    ...(values ? { values: [...values] } : {}),
    ...(unit ? { unit } : {}),
    isJudgement: type === "judgement",
    by: answererOf(fact),
    ...(grounds.length > 0 ? { grounds } : {}),
    ...(signs ? { signs: structuredClone(signs) } : {}),
  };
}
