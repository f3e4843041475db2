import { remembered } from "../remembered";
import type { Program } from "./compile";

/** For each given fact that would take another's place if it were stated: the given facts whose place that is. */
type Takings = readonly (readonly number[])[];

const takings = new WeakMap<Program, Takings>();

/** Whether a fact could be stated in a case, without taking the place of what the case states already. */
export function mayState(program: Program, slot: number, given: readonly unknown[]): boolean {
  return takingsOf(program)[slot]!.every((other) => given[other] === undefined);
}

/** The given facts that can take another's place. */
export function takersOf(program: Program): number[] {
  return takingsOf(program).flatMap((others, slot) => (others.length > 0 ? [slot] : []));
}

function takingsOf(program: Program): Takings {
  return remembered(takings, program, () => {
    const { facts } = program.dated.law.data;
    const { dependents, slotOf } = program.facts;
    const found = facts.map((): number[] => []);
    for (const { id, derive } of facts) {
      const taking =
        derive?.op === "first-known"
          ? derive.facts.slice(0, -1)
          : derive?.op === "contract-value"
            ? [derive.stated]
            : [];
      const inputs = [...facts.keys()].filter((slot) => dependents(slot).includes(slotOf.get(id)!));
      for (const slot of inputs)
        if ([slot, ...dependents(slot)].some((one) => taking.includes(facts[one]!.id)))
          found[slot]!.push(...inputs.filter((other) => other !== slot));
    }
    return found;
  });
}
