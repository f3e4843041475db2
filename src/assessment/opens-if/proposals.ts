import type { Money } from "../../case";
import { Exact } from "../../case";
import type { Program, Variable, VariableAnswer } from "../../engine";
import { type FactState, plausibleOf } from "../../facts";
import type { Fact } from "../../law";
import type { Answer, Bounds } from "../types";
import { boundsOf, derivedBound, type Edge, edgesAt } from "./bounds";
import { isLowerBound, wordsIn } from "./costs";
import {
  boundOfSource,
  falls,
  isPurchases,
  lastAlike,
  settingTo,
  tellingOf,
  totalOf,
  withValue,
} from "./telling";

/** An answer with values that tell it: those at the edge of its bounds. */
export interface Proposal {
  slot: number;
  answer: Answer;
  values: ReadonlyMap<number, unknown>;
}

/** Makes answers about given facts of answers about variables of the diagram; undefined where a case cannot tell one. */
export function proposalsFor(
  program: Program,
  state: FactState,
  variables: readonly Variable[],
  answers: readonly VariableAnswer[],
): Proposal[] | undefined {
  const found = new Map<number, Proposal>();
  /** Words first, since they say which facts a number is worked out from. */
  const isOfWords = ({ variable }: VariableAnswer) => variables[variable]!.cells.kind === "words";
  const told: FactState = { ...state, values: [...state.values] };
  for (const answer of [...answers.filter(isOfWords), ...answers.filter((one) => !isOfWords(one))]) {
    const { cells } = variables[answer.variable]!;
    if (cells.kind === "numbers" && isLowerBound(program, state, cells.slot)) continue;
    const made =
      cells.kind === "words"
        ? ofWords(program, state, cells.slot, cells.classes, answer.from)
        : cells.kind === "numbers"
          ? ofNumbers(program, told, cells.slot, cells.cuts, answer)
          : undefined;
    if (!made) return undefined;
    const known = found.get(made.slot);
    const merged = known ? tightest(known, made) : made;
    if (!merged) return undefined;
    found.set(made.slot, merged);
    if (cells.kind !== "words") continue;
    for (const [slot, value] of made.values) told.values[slot] = value;
    for (const slot of made.values.keys()) program.facts.deriveFrom(slot, told);
  }
  return [...found.values()];
}

function ofWords(
  program: Program,
  state: FactState,
  slot: number,
  classes: readonly (readonly (string | boolean)[])[],
  cell: number,
): Proposal | undefined {
  const { facts } = program.dated.law.data;
  const fact = facts[slot]!;
  const words = fact.usual ? [fact.usual.is] : wordsIn(fact, classes, cell);
  const [source, ...others] = program.facts.isDerived(slot) ? program.facts.missingFor(slot, state) : [slot];
  if (source === undefined || others.length > 0) return undefined;
  const told = words.flatMap((word) => {
    const setting = source === slot ? { value: word } : settingTo(program, state, slot, word, source);
    return typeof setting?.value === "string" || typeof setting?.value === "boolean" ? [setting.value] : [];
  });
  if (told.length === 0) return undefined;
  const { id } = facts[source]!;
  return {
    slot: source,
    answer: { fact: id, is: told.length === 1 ? told[0]! : { in: told } },
    values: new Map([[source, told[0]]]),
  };
}

/** A bound on a number; where a rate is not known, the tighter of those at the plausible ones, so that it holds at each. */
function ofNumbers(
  program: Program,
  state: FactState,
  slot: number,
  cuts: readonly number[],
  answer: VariableAnswer,
): Proposal | undefined {
  const { facts } = program.dated.law.data;
  const missing = program.facts.isDerived(slot) ? program.facts.missingFor(slot, state) : [];
  const rate = missing.find((one) => facts[one]!.plausible);
  const ends = rate === undefined ? [] : (plausibleOf(program.dated, facts[rate]!) ?? []);
  const [least, most] = ends.map((end) =>
    atKnownRates(program, withValue(program, state, rate!, end), slot, cuts, answer),
  );
  return (least && most && tightest(least, most)) ?? atKnownRates(program, state, slot, cuts, answer);
}

function atKnownRates(
  program: Program,
  state: FactState,
  slot: number,
  cuts: readonly number[],
  { from, to }: VariableAnswer,
): Proposal | undefined {
  const upper = to <= cuts.length ? edgesAt(program, slot, cuts[to - 1]!).upper : undefined;
  const lower = from > 0 ? edgesAt(program, slot, cuts[from - 1]!).lower : undefined;
  const edge = upper ?? lower;
  if (!edge) return undefined;
  const told = edge.isWithin ? edge.number : edge.number + (upper ? -1 : 1);
  const { facts } = program.dated.law.data;
  if (!program.facts.isDerived(slot)) {
    const asBound = (one: Edge | undefined) => one && { bound: one.number, isWithin: one.isWithin };
    return {
      slot,
      answer: { fact: facts[slot]!.id, is: boundsOf(asBound(upper), asBound(lower)) },
      values: new Map([[slot, told]]),
    };
  }
  const { chief, shareOf } = sourcesOf(program, state, slot);
  if (chief === undefined) return undefined;
  const values = tellingOf(program, state, slot, told, chief);
  if (!values) return undefined;
  const fact = facts[chief]!.id;
  const apart = [...values.keys()].filter((one) => one !== chief);
  const others = apart.filter((one) => one !== shareOf);
  if (apart.length > 0) {
    const asBound = (one: Edge | undefined) =>
      one && { bound: derivedBound(facts[slot]!.type, one.number), isWithin: one.isWithin };
    return {
      slot: chief,
      answer: {
        fact,
        is: boundsOf(asBound(upper), asBound(lower)),
        ...(others.length > 0 ? { together: others.map((one) => facts[one]!.id) } : {}),
        ...(shareOf === undefined ? {} : { shareOf: facts[shareOf]!.id }),
      },
      values,
    };
  }
  const given = values.get(chief);
  const isFalling = falls(program, state, slot, chief, given);
  const asBound = (one: Edge | undefined, isUpper: boolean) => {
    const value = one && tellingOf(program, state, slot, one.number, chief)?.get(chief);
    if (value === undefined) return undefined;
    const isUp = (isUpper !== isFalling) === one!.isWithin;
    const last = lastAlike(program, state, [slot, one!.number], [chief, value], isUp ? 1 : -1);
    return {
      bound: boundOfSource(program, state, slot, one!.number, [chief, last]),
      isWithin: one!.isWithin,
    };
  };
  const [high, low] = [asBound(upper, true), asBound(lower, false)];
  if ((upper && !high) || (lower && !low)) return undefined;
  return { slot: chief, answer: { fact, is: isFalling ? boundsOf(low, high) : boundsOf(high, low) }, values };
}

/** The given fact to bound, of those that a derived number waits for; and the one that it is a share of. */
function sourcesOf(program: Program, state: FactState, slot: number) {
  const { slotOf, missingFor } = program.facts;
  const { facts } = program.dated.law.data;
  const missing = missingFor(slot, state);
  const derive = firstOf(program, slot);
  if (derive?.op === "ratio") {
    const [parts, wholes] = [derive.part, derive.whole].map((id) => {
      const one = slotOf.get(id)!;
      return program.facts.isDerived(one)
        ? missingFor(one, state)
        : state.values[one] === undefined
          ? [one]
          : [];
    }) as [number[], number[]];
    if (parts.length === 1 && wholes.length === 1 && parts[0] !== wholes[0])
      return { chief: parts[0], shareOf: wholes[0] };
  }
  const isList = (one: number) => facts[one]!.type === "awards" || facts[one]!.type === "purchases";
  const chief = missing.find(isList) ?? missing.find((one) => facts[one]!.type !== "decimal") ?? missing[0];
  return { chief, shareOf: undefined };
}

/** How a fact is derived; of several of which the first known counts, the first. */
function firstOf(program: Program, slot: number): Fact["derive"] {
  const { derive } = program.dated.law.data.facts[slot]!;
  return derive?.op === "first-known"
    ? firstOf(program, program.facts.slotOf.get(derive.facts[0]!)!)
    : derive;
}

/** Two answers about one fact as one; undefined where no value does for both. */
function tightest(one: Proposal, other: Proposal): Proposal | undefined {
  const [a, b] = [one.answer.is, other.answer.is];
  if (!isBounds(a) || !isBounds(b)) return undefined;
  const [sizeA, sizeB] = [sizeOf(one), sizeOf(other)];
  if (sizeA === undefined || sizeB === undefined) return undefined;
  const isUpper = (is: Bounds) => "atMost" in is || "below" in is;
  if (isUpper(a) !== isUpper(b)) return undefined;
  return sizeA.lessThan(sizeB) === isUpper(a) ? one : other;
}

export function isBounds(is: Answer["is"]): is is Bounds {
  return typeof is === "object" && !("in" in is);
}

function sizeOf({ slot, values }: Proposal): Exact | undefined {
  const value = values.get(slot);
  if (typeof value === "number") return new Exact(value);
  if (typeof value === "string") return new Exact(value.replaceAll("-", ""));
  if (value instanceof Exact) return value;
  if (isPurchases(value)) return new Exact(totalOf(value));
  return new Exact((value as Money).minor);
}
