import { type Awards, Exact, type Money, type Purchases } from "../../case";
import type { Program } from "../../engine";
import type { FactState } from "../../facts";
import type { Bound } from "../types";
import { boundOf, derivedBound, nudged } from "./bounds";

/** Values of given facts under which a derived fact has a number: some of those that it waits for, the rest for the one to bound. */
export function tellingOf(
  program: Program,
  state: FactState,
  slot: number,
  number: number,
  chief: number,
): ReadonlyMap<number, unknown> | undefined {
  const values = new Map<number, unknown>();
  let told = state;
  const next = () => program.facts.missingFor(slot, told).find((one) => one !== chief);
  for (let other = next(); other !== undefined; other = next()) {
    const value = someValue(program, other);
    if (value === undefined) return undefined;
    values.set(other, value);
    told = withValue(program, told, other, value);
  }
  const setting = settingTo(program, told, slot, number, chief);
  return setting && values.set(chief, setting.value);
}

export function settingTo(program: Program, state: FactState, slot: number, target: unknown, source: number) {
  return program.facts
    .reach(slot, target, state, source)
    .find((one) => withValue(program, state, source, one.value).values[slot] === target);
}

export function withValue(program: Program, state: FactState, slot: number, value: unknown): FactState {
  const next: FactState = { ...state, values: [...state.values] };
  next.values[slot] = value;
  program.facts.deriveFrom(slot, next);
  return next;
}

/** A value of a fact that is answered beside another: nothing of an amount that is added, a round number otherwise. */
function someValue(program: Program, slot: number): unknown {
  const { type, unit, values } = program.dated.law.data.facts[slot]!;
  if (type === "decimal") return new Exact(10);
  if (type === "money")
    return { minor: 10 ** 8, currency: unit?.startsWith("EUR") ? "EUR" : "NOK" } satisfies Money;
  if (type === "count") return 1000;
  return type === "enum" ? values?.[0] : type === "boolean" ? true : undefined;
}

/** Whether a derived number falls as a given fact rises. */
export function falls(
  program: Program,
  state: FactState,
  slot: number,
  source: number,
  value: unknown,
): boolean {
  if (typeof value === "string") return true;
  const isNumber = typeof value === "number" || "minus" in (value as object) || "minor" in (value as object);
  if (!isNumber) return false;
  let more = value;
  for (let step = 0; step < 50; step++) more = nudged(more, 1);
  const [now, then] = [value, more].map((one) => withValue(program, state, source, one).values[slot]);
  return typeof now === "number" && typeof then === "number" && then < now;
}

/** Above this many steps it is no rounding that makes values alike. */
const mostSteps = 2 ** 20;

/** The last value up or down under which a derived number, which is rounded, stays the same; amounts and counts alone. */
export function lastAlike(
  program: Program,
  state: FactState,
  [slot, number]: readonly [number, number],
  [source, value]: readonly [number, unknown],
  way: 1 | -1,
): unknown {
  const isMoney = typeof value === "object" && value !== null && "minor" in value;
  if (!isMoney && typeof value !== "number") return value;
  const after = (steps: number) =>
    isMoney ? { ...value, minor: (value as Money).minor + way * steps } : (value as number) + way * steps;
  const isAlike = (steps: number) => withValue(program, state, source, after(steps)).values[slot] === number;
  let other = 1;
  while (other <= mostSteps && isAlike(other)) other *= 2;
  if (other > mostSteps) return value;
  let alike = Math.floor(other / 2);
  while (other - alike > 1) {
    const middle = Math.floor((alike + other) / 2);
    if (isAlike(middle)) alike = middle;
    else other = middle;
  }
  return after(alike);
}

/** The bound on a given fact at which a derived number stands; of a list, on the total of what counts of it. */
export function boundOfSource(
  program: Program,
  state: FactState,
  slot: number,
  number: number,
  [source, value]: readonly [number, unknown],
): Bound {
  if (!isPurchases(value)) return boundOf(value);
  const { type } = program.dated.law.data.facts[slot]!;
  const none = withValue(program, state, source, { rows: [], complete: true } satisfies Awards);
  const whole = settingTo(program, none, slot, number, source)?.value;
  return derivedBound(type, totalOf(isPurchases(whole) ? whole : value));
}

export function isPurchases(value: unknown): value is Purchases | Awards {
  return typeof value === "object" && value !== null && "rows" in value;
}

export function totalOf({ rows }: Purchases | Awards): number {
  return rows.reduce((sum, { amount }) => sum + amount.minor, 0);
}
