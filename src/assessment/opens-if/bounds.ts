import { type Currency, Exact, type ExactDecimal, type Money as Minor } from "../../case";
import type { Program } from "../../engine";
import { dayAfter, dayBefore } from "../../law";
import { moneyOf } from "../amounts";
import type { Bound, Bounds } from "../types";

/** One end of an interval as the law has it: the number that a condition names, and whether it lies within. */
export interface Edge {
  number: number;
  isWithin: boolean;
}

/** The upper and the lower edge at a cut, the first number of the interval after it. */
export function edgesAt(program: Program, slot: number, cut: number): { upper: Edge; lower: Edge } {
  const isStrict = program.leaves.some(
    (leaf) =>
      leaf.slot === slot &&
      leaf.target === cut &&
      (leaf.operator === "lessThan" || leaf.operator === "greaterThanInclusive"),
  );
  return isStrict
    ? { upper: { number: cut, isWithin: false }, lower: { number: cut, isWithin: true } }
    : { upper: { number: cut - 1, isWithin: true }, lower: { number: cut - 1, isWithin: false } };
}

/** Bounds with these edges, as an answer says them. */
export function boundsOf(
  upper: { bound: Bound; isWithin: boolean } | undefined,
  lower: { bound: Bound; isWithin: boolean } | undefined,
): Bounds {
  return {
    ...(lower ? { [lower.isWithin ? "atLeast" : "above"]: lower.bound } : {}),
    ...(upper ? { [upper.isWithin ? "atMost" : "below"]: upper.bound } : {}),
  };
}

/** A value of a case as it is written in an answer. */
export function boundOf(value: unknown): Bound {
  if (typeof value === "number" || typeof value === "string") return value;
  const exact = value as Minor | ExactDecimal;
  return "minor" in exact ? moneyOf(exact.minor, exact.currency) : exact.toFixed();
}

/** A number of a derived fact as it is written: money of øre and cent, a share of millionths. */
export function derivedBound(type: string, number: number): Bound {
  if (type === "ore" || type === "cent") return moneyOf(number, currencies[type]);
  return type === "millionths" ? new Exact(number).dividedBy(1_000_000).toFixed() : number;
}

const currencies: Record<"ore" | "cent", Currency> = { ore: "NOK", cent: "EUR" };
const smallest = "0.000001";

/** The next value up or down; shares by a millionth. */
export function nudged(value: unknown, way: 1 | -1): unknown {
  if (typeof value === "number") return value + way;
  if (typeof value === "string") return way === 1 ? dayAfter(value) : dayBefore(value);
  const exact = value as Minor | ExactDecimal;
  if ("minor" in exact) return { ...exact, minor: exact.minor + way };
  return way === 1 ? exact.minus(`-${smallest}`) : exact.minus(smallest);
}
