import type { ExactDecimal } from "../case";
import type { DatedLaw, Fact } from "../law";
import { noValue, type Range } from "./range";

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
  /** The least and the most that a given number can be, by its position; undefined where the law names none. */
  plausible(position: number): Plausible | undefined;
}

/** The least and the most of a number that is not known, both inclusive. */
export type Plausible = readonly [least: ExactDecimal, most: ExactDecimal];

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
  /** All facts of which any would do, where `needs` names one of them. */
  alternatives?(state: FactState): readonly number[] | undefined;
  /**
   * Ways to bring the derived fact to a value by setting one of its inputs, the rest as they are known. Those that set
   * an input that is not wanted may be left out.
   */
  reach(target: unknown, state: FactState, isWanted: (slot: number) => boolean): readonly Setting[];
  /**
   * What the derived fact can still be over all completions of a case: never less than that. `rangeOf` gives the same
   * for inputs that conditions may see; amounts, dates and lists are read from the case.
   */
  range(state: FactState, rangeOf: RangeOf): Range;
}

export type RangeOf = (slot: number) => Range;

export function unknownOf(slots: readonly number[], state: FactState): readonly number[] {
  return slots.filter((slot) => state.values[slot] === undefined);
}

/** A derivation that is known when all that it reads is known. */
export function fromAll(
  slots: readonly number[],
  value: (state: FactState) => unknown,
  reach: Derived["reach"],
  /** What it can be when not all of that is known. */
  open: (rangeOf: RangeOf) => Range,
): Derived {
  return {
    reach,
    range: (state, rangeOf) =>
      slots.every((slot) => state.values[slot] !== undefined) && value(state) === undefined
        ? noValue
        : open(rangeOf),
    value: (state) => (slots.every((slot) => state.values[slot] !== undefined) ? value(state) : undefined),
    needs: (state) => unknownOf(slots, state),
  };
}
