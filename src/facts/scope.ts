import type { DatedLaw, Fact } from "../law";

/** The facts of one case on one date: a value for each fact, `undefined` where it is not known. */
export interface FactState {
  /** By the position of the fact in the law. Raw amounts and dates are held here too; conditions never see them. */
  readonly values: unknown[];
  readonly on: string;
  /** Conflict rules that the case as given met; what the case contradicts cannot narrow its completions. */
  readonly contradicted?: ReadonlySet<string> | undefined;
}

/** Where facts and parameters are found when a derivation is prepared. */
export interface Scope {
  readonly dated: DatedLaw;
  /** The position of a fact; throws if it is not declared, which the checks of the law rule out. */
  slot(factId: string): number;
  fact(position: number): Fact;
  /** A whole-number parameter on the date; undefined where the date is not covered. */
  number(parameterId: string): number | undefined;
  code(parameterId: string): string | undefined;
}

/** A fact set to a value, as one step towards a wanted value of a fact derived from it. */
export interface Setting {
  slot: number;
  value: unknown;
}

/** A derivation, prepared for one date. */
export interface Derived {
  value(state: FactState): unknown;
  /** The facts that stand in the way of a value; some may be derived themselves. */
  needs(state: FactState): readonly number[];
  /**
   * Ways to bring the derived fact to a value by setting one of its inputs, the rest as they are known. Those that set
   * an input that is not wanted may be left out.
   */
  reach(target: unknown, state: FactState, isWanted: (slot: number) => boolean): readonly Setting[];
}

export function unknownOf(slots: readonly number[], state: FactState): readonly number[] {
  return slots.filter((slot) => state.values[slot] === undefined);
}

/** A derivation that is known when all that it reads is known. */
export function fromAll(
  slots: readonly number[],
  value: (state: FactState) => unknown,
  reach: Derived["reach"],
): Derived {
  return {
    reach,
    value: (state) => (slots.every((slot) => state.values[slot] !== undefined) ? value(state) : undefined),
    needs: (state) => unknownOf(slots, state),
  };
}
