import type { FactState } from "../facts";
import type { Program } from "./compile";
import { Completions } from "./completions";
import type { Memory } from "./memory";
import { type Code, type Found, MET, UNKNOWN, UNMET } from "./result";

/** How many values may be tried in search of a completion, for each rule and each of the two results. */
export const searchBound = 2000;

export interface Exact {
  code: Code;
  /** Whether the search ended at its bound, so that the result may be known in truth although given as unknown. */
  isBounded: boolean;
}

/**
 * What rules come to for all completions of the facts that are not known: met or unmet if every completion agrees,
 * unknown only if two differ. One completion is looked for of each kind; what is found for one rule serves all.
 */
export function exactResults(
  program: Program,
  state: FactState,
  positions: readonly number[],
  bound = searchBound,
  memory?: Memory,
): Map<number, Exact> {
  let completions: Completions | undefined;
  const search = (position: number): Exact => {
    completions ??= new Completions(program, state, positions, memory);
    const met = completions.find(position, MET, bound);
    return exactOf(met, completions.find(position, UNMET, bound));
  };
  return new Map(
    positions.map((position) => [
      position,
      memory
        ? memory.recall(
            `exact ${position}`,
            (slot) => memory.bears(slot, position),
            () => search(position),
          )
        : search(position),
    ]),
  );
}

/** The same for one rule. */
export function exactResult(
  program: Program,
  state: FactState,
  position: number,
  bound = searchBound,
): Exact {
  return exactResults(program, state, [position], bound).get(position)!;
}

/** What follows from whether a completion was found that meets a rule, and one that does not. */
export function exactOf(met: Found, unmet: Found): Exact {
  if (met === "yes" && unmet === "no") return { code: MET, isBounded: false };
  if (met === "no" && unmet === "yes") return { code: UNMET, isBounded: false };
  return { code: UNKNOWN, isBounded: met === "bound" || unmet === "bound" };
}
