import { Exact } from "../case";
import { type DatedLaw, type Derivation, type Fact, inputsOf, type Law } from "../law";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import { amount } from "./ops/amount";
import { awardsTotal } from "./ops/awards-total";
import { choose } from "./ops/choose";
import { contractValue } from "./ops/contract-value";
import { difference } from "./ops/difference";
import { firstKnown } from "./ops/first-known";
import { isGiven } from "./ops/is-given";
import { isOnOrAfter } from "./ops/is-on-or-after";
import { lookup } from "./ops/lookup";
import { ratio } from "./ops/ratio";
import { share } from "./ops/share";
import { signs } from "./ops/signs";
import { since } from "./ops/since";
import { sum } from "./ops/sum";
import { times } from "./ops/times";
import { anything, atLeast, eitherWay, only, type Range, within } from "./range";
import type { Derived, FactState, Plausible, Scope, Setting } from "./scope";

function prepare(derivation: Derivation, scope: Scope): Derived {
  switch (derivation.op) {
    case "is-given":
      return isGiven(derivation, scope);
    case "first-known":
      return firstKnown(derivation, scope);
    case "signs":
      return signs(derivation, scope);
    case "amount":
      return amount(derivation, scope);
    case "choose":
      return choose(derivation, scope);
    case "sum":
      return sum(derivation, scope);
    case "difference":
      return difference(derivation, scope);
    case "times":
      return times(derivation, scope);
    case "ratio":
      return ratio(derivation, scope);
    case "share":
      return share(derivation, scope);
    case "lookup":
      return lookup(derivation, scope);
    case "days-since":
    case "months-since":
    case "years-since":
      return since(derivation, scope);
    case "is-on-or-after":
      return isOnOrAfter(derivation, scope);
    case "contract-value":
      return contractValue(derivation, scope);
    case "awards-total":
      return awardsTotal(derivation, scope);
  }
}

/** The derived facts of a law on one date, in an order in which each finds its inputs ready. */
export interface FactProgram {
  readonly slotOf: ReadonlyMap<string, number>;
  /** Works out every derived fact in place. */
  derive(state: FactState): void;
  /** Works out again only what is derived, directly or through others, from one fact. */
  deriveFrom(slot: number, state: FactState): void;
  /** What a fact can still be over all completions of a case; for facts that conditions see. */
  rangeOf(slot: number, state: FactState): Range;
  /** The value of a fact, if nothing that becomes known can change it. */
  standing(slot: number, state: FactState): unknown;
  /** Whether the value of a fact as known may still change as more becomes known. */
  mayGrow(slot: number): boolean;
  /** Whether a fact is given, and what it can be depends on no other. */
  isGivenAlone(slot: number): boolean;
  /** The slots of given facts. */
  readonly given: readonly number[];
  /** A case that says nothing, on the first day of this law. */
  readonly nothing: FactState;
  /** Whether a fact is derived. */
  isDerived(slot: number): boolean;
  /** The given facts that a fact rests on; a given fact itself. */
  inputs(slot: number): readonly number[];
  /** The derived facts that a given fact bears on. */
  dependents(slot: number): readonly number[];
  /** Ways to bring a derived fact to a value by setting given facts, the rest as they are known; only those that set one of them, if it is named. */
  reach(slot: number, target: unknown, state: FactState, by?: number): readonly Setting[];
  /** The given facts that are not known and stand in the way of this fact. */
  missingFor(slot: number, state: FactState): number[];
  /** The same, with those that would do in the place of another. */
  openFor(slot: number, state: FactState): number[];
}

/** What is the same of the facts of a law on every date. */
const shapeOf = oncePer(({ data: { facts, constraints } }: Law) => {
  const slotOf = new Map(facts.map((fact, position) => [fact.id, position]));
  /** The given facts that each rests on; of a given fact itself. */
  const inputs: (readonly number[])[] = [];
  /** The derived facts, each after those that it rests on. */
  const order: number[] = [];
  /** Facts whose value as known may still change as more becomes known, with all that rests on them. */
  const isGrowing: boolean[] = [];
  const add = (position: number): readonly number[] => {
    const { derive } = facts[position]!;
    if (!derive) inputs[position] = [position];
    else if (!inputs[position]) {
      const used = inputsOf(derive).facts.map((id) => slotOf.get(id)!);
      inputs[position] = [...new Set(used.flatMap(add))];
      order.push(position);
      isGrowing[position] =
        derive.op === "signs" ||
        (derive.op === "awards-total" && derive.bound === "at-least") ||
        used.some((one) => isGrowing[one]);
    }
    return inputs[position]!;
  };
  for (const position of facts.keys()) add(position);
  const dependents = facts.map((): number[] => []);
  for (const position of order) for (const input of inputs[position]!) dependents[input]!.push(position);
  return {
    slotOf,
    inputs,
    order,
    isGrowing,
    dependents,
    /** Each given fact with all that is derived from it. */
    leading: dependents.map((all, given) => new Set([given, ...all])),
    isConstrained: facts.map(({ id }) =>
      constraints.some((one) => one.kind === "at-most" && (one.fact === id || one.than === id)),
    ),
    given: [...facts.keys()].filter((slot) => !facts[slot]!.derive),
  };
});

export function factProgram(dated: DatedLaw): FactProgram {
  const facts = dated.law.data.facts;
  const { slotOf, inputs, order, isGrowing, dependents, leading, isConstrained, given } = shapeOf(dated.law);
  const scope = scopeOf(dated, slotOf);
  const derived = new Map(order.map((position) => [position, prepare(facts[position]!.derive!, scope)]));

  const reach = (slot: number, target: unknown, state: FactState, by?: number): readonly Setting[] => {
    const program = derived.get(slot);
    if (!program) return by === undefined || by === slot ? [{ slot, value: target }] : [];
    if (by === undefined)
      return program
        .reach(target, state, () => true)
        .flatMap((setting) => reach(setting.slot, setting.value, state));
    const leads = leading[by]!;
    if (!leads.has(slot)) return [];
    return program
      .reach(target, state, (input) => leads.has(input))
      .flatMap((setting) => reach(setting.slot, setting.value, state, by));
  };

  const standing = (slot: number, { values }: FactState) => (isGrowing[slot] ? undefined : values[slot]);

  const rangeOf = (slot: number, state: FactState): Range => {
    const value = standing(slot, state);
    if (value !== undefined) return only(value);
    const program = derived.get(slot);
    if (!program) return rangeOfMissing(slot, state);
    const range = () => program.range(state, (input) => rangeOf(input, state));
    return inputs[slot]!.every((one) => state.values[one] === undefined && !isConstrained[one])
      ? memoize(rangesOfNothing, slot, range)
      : range();
  };
  /** Of derived facts of whose inputs nothing is known. */
  const rangesOfNothing = new Map<number, Range>();

  /** A part is at most its whole, where one of them is known. */
  const rangeOfMissing = (slot: number, { values }: FactState): Range => {
    const { id } = facts[slot]!;
    let range = rangeOfGiven(facts[slot]!);
    for (const one of dated.law.data.constraints) {
      if (one.kind !== "at-most") continue;
      const most = one.fact === id ? values[slotOf.get(one.than)!] : undefined;
      const least = one.than === id ? values[slotOf.get(one.fact)!] : undefined;
      if (typeof most === "number") range = within(range, [0, most]);
      if (typeof least === "number") range = within(range, [least, Infinity]);
    }
    return range;
  };

  const nothing: FactState = { values: facts.map(() => undefined), on: dated.since };
  for (const [position, program] of derived) nothing.values[position] = program.value(nothing);

  const collect = (slot: number, state: FactState, into: Set<number>, isOpen = false) => {
    const program = derived.get(slot);
    if (!program) {
      if (
        state.values[slot] === undefined ||
        facts[slot]!.type === "awards" ||
        facts[slot]!.type === "purchases"
      )
        into.add(slot);
    } else {
      const needs = (isOpen && program.alternatives?.(state)) || program.needs(state);
      for (const need of needs) collect(need, state, into, isOpen);
    }
  };

  return {
    slotOf,
    rangeOf,
    standing,
    mayGrow: (slot) => isGrowing[slot] ?? false,
    isGivenAlone: (slot) => !derived.has(slot) && !isConstrained[slot],
    given,
    nothing,
    derive(state) {
      for (const [position, program] of derived) state.values[position] = program.value(state);
    },
    deriveFrom(slot, state) {
      for (const position of dependents[slot]!) state.values[position] = derived.get(position)!.value(state);
    },
    isDerived: (slot) => derived.has(slot),
    inputs: (slot) => inputs[slot]!,
    dependents: (slot) => dependents[slot]!,
    reach,
    missingFor(slot, state) {
      const missing = new Set<number>();
      collect(slot, state, missing);
      return [...missing];
    },
    openFor(slot, state) {
      const open = new Set<number>();
      collect(slot, state, open, true);
      return [...open];
    },
  };
}

/** Of a given fact that is not known: whatever a case may say. */
function rangeOfGiven({ type, values }: Fact): Range {
  if (type === "boolean" || type === "judgement") return eitherWay;
  if (type === "count") return atLeast(0);
  return values ? { words: values, lacksValue: false } : anything;
}

/** The least and the most that a given number can be on a date; undefined where the law names none or does not hold the date. */
export function plausibleOf({ parameters }: DatedLaw, { plausible }: Fact): Plausible | undefined {
  if (!plausible) return undefined;
  const [least, most] = [plausible.atLeast, plausible.atMost].map((id) => parameters.get(id)?.value);
  return least === undefined || most === undefined ? undefined : [new Exact(least), new Exact(most)];
}

function scopeOf(dated: DatedLaw, slotOf: ReadonlyMap<string, number>): Scope {
  return {
    dated,
    slot(factId) {
      const position = slotOf.get(factId);
      if (position === undefined) throw new Error(`The fact "${factId}" is not declared; lint the law.`);
      return position;
    },
    fact: (position) => dated.law.data.facts[position]!,
    number(id) {
      const value = dated.parameters.get(id)?.value;
      return typeof value === "number" ? value : undefined;
    },
    code(id) {
      const value = dated.parameters.get(id)?.value;
      return typeof value === "string" ? value : undefined;
    },
    plausible: (position) => plausibleOf(dated, dated.law.data.facts[position]!),
  };
}
