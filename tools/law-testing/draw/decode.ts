import { Exact, type Money } from "../../../src/case";
import type { Program, Variable } from "../../../src/engine";
import { LESS, MORE } from "../../../src/engine/diagram/orders";
import { fits } from "../../../src/engine/domain";
import type { Setting } from "../../../src/facts/scope";
import type { Fact } from "../../../src/law";
import { cellOf } from "./cells";
import type { Step } from "./nearest";

/** What a case says, by the slots of the facts. */
export type Told = readonly unknown[];

/** A CPV code, or another, that no condition names. */
const otherCodes: Record<string, string> = { "contract.cpv": "46000000" };
const otherCode = "another";
/** How many values a decoding may try. */
const mostTries = 600;

/** Given facts, on top of a case, under which variables have the cells of these steps; undefined if none are found. */
export function decoded(
  program: Program,
  variables: readonly Variable[],
  on: string,
  base: Told,
  steps: readonly Step[],
): Told | undefined {
  const inOrder = [...steps].sort((a, b) => rank(program, variables, a) - rank(program, variables, b));
  let tries = mostTries;
  const tried = new Set<string>();

  const solve = (told: Told): Told | undefined => {
    const values = derived(program, told, on);
    const isIn = (step: Step) => has(program, variables, values, on, step);
    const open = inOrder.find((step) => !isIn(step));
    if (!open) return told;
    const kept = inOrder.filter(isIn);
    for (const move of movesTo(program, variables[open.variable]!, values, on, open)) {
      if (tries-- <= 0) return undefined;
      const next = told.with(move.slot, move.value);
      const after = derived(program, next, on);
      if (!kept.every((step) => has(program, variables, after, on, step))) continue;
      const key = JSON.stringify(next);
      if (tried.has(key)) continue;
      tried.add(key);
      const solved = solve(next);
      if (solved) return solved;
    }
    return undefined;
  };
  return solve(base);
}

/** Words first, since they say which facts a number is worked out from; what is derived last. */
function rank(program: Program, variables: readonly Variable[], { variable }: Step): number {
  const { cells } = variables[variable]!;
  if (cells.kind === "free") return 0;
  const isDerived = program.facts.isDerived(cells.slot);
  return (cells.kind === "words" ? 0 : cells.kind === "order" ? 4 : 1) + (isDerived ? 2 : 0);
}

export function derived(program: Program, told: Told, on: string): unknown[] {
  const state = { values: [...told], on };
  program.facts.derive(state);
  return state.values;
}

function has(
  program: Program,
  variables: readonly Variable[],
  values: readonly unknown[],
  on: string,
  { variable, from, to }: Step,
): boolean {
  const cell = cellOf(program, variables[variable]!, values, on);
  return cell !== undefined && from <= cell && cell < to;
}

/** Given facts that may bring a variable into a run of cells, or a step nearer. */
function* movesTo(
  program: Program,
  variable: Variable,
  values: unknown[],
  on: string,
  step: Step,
): Generator<Setting> {
  const { cells } = variable;
  if (cells.kind === "free") return;
  const state = { values, on };
  const { facts } = program.dated.law.data;
  const slots = cells.kind === "order" ? [cells.slot, cells.other] : [cells.slot];
  for (const slot of slots) {
    if (
      slot === cells.slot &&
      variable.notStated !== undefined &&
      step.from <= variable.notStated &&
      variable.notStated < step.to
    )
      yield { slot, value: undefined };
    for (const target of targetsIn(program, variable, slot, values, step))
      for (const { slot: given, value } of program.facts.reach(slot, target, state))
        if (fits(facts[given]!, value) && value !== values[given]) yield { slot: given, value };
  }
  for (const slot of slots)
    for (const missing of program.facts.openFor(slot, state))
      for (const value of someValues(facts[missing]!)) yield { slot: missing, value };
}

/** Values of a fact at the edges of the run; for facts in order, beside the other. */
function targetsIn(
  program: Program,
  { cells, noValue }: Variable,
  slot: number,
  values: readonly unknown[],
  { from, to }: Step,
): unknown[] {
  const fact = program.dated.law.data.facts[slot]!;
  if (cells.kind === "stated") return someValues(fact);
  if (cells.kind === "order") {
    const [one, other] = [values[cells.slot], values[cells.other]] as (number | undefined)[];
    const beside = slot === cells.slot ? other : one;
    if (beside === undefined) return someValues(fact);
    const isOne = slot === cells.slot;
    const at = (way: number) => (way === LESS ? (isOne ? -1 : 1) : way === MORE ? (isOne ? 1 : -1) : 0);
    return Array.from({ length: to - from }, (_, index) => beside + at(from + index));
  }
  if (cells.kind === "words") {
    const words = cells.classes
      .slice(from, to)
      .map((one): readonly unknown[] => (one.length > 0 ? one : unnamed(fact, cells.classes.flat())));
    return words.flat();
  }
  if (cells.kind !== "numbers" || from === noValue) return from === noValue ? [0] : [];
  const [low, high] = [cells.cuts[from - 1], cells.cuts[to - 1]];
  const ends = [low, high === undefined ? undefined : high - 1];
  return ends.filter((one) => one !== undefined);
}

function unnamed(fact: Fact, named: readonly unknown[]): unknown[] {
  if (fact.values) return fact.values.filter((word) => !named.includes(word));
  return [otherCodes[fact.id] ?? otherCode];
}

/** Plain values of a fact that is stated only so that another has a value. */
function someValues({ type, unit, values }: Fact): unknown[] {
  const money = (minor: number): Money => ({ minor, currency: unit?.startsWith("EUR") ? "EUR" : "NOK" });
  switch (type) {
    case "boolean":
    case "judgement":
      return [true, false];
    case "enum":
      return [...(values ?? [])];
    case "money":
      return [money(0), money(10 ** 8)];
    case "count":
      return [0, 1000, 1];
    case "decimal":
      return [new Exact(10)];
    case "share":
      return [new Exact(0), new Exact(1)];
    case "awards":
    case "purchases":
      return [{ rows: [], complete: true }];
    case "monthDay":
      return ["12-31"];
    case "ore":
    case "cent":
    case "integer":
    case "millionths":
      return [0, 10 ** 8];
    default:
      return [];
  }
}
