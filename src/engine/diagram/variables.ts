import { memoize } from "../../lib/memoize";
import { type LeafNode, noResults, type Program } from "../compile";
import { MET, UNKNOWN, UNMET } from "../result";
import { placesIn, statedIn } from "./places";

/**
 * What the cells of a variable are. Numbers: the intervals between the cuts, each of which is the first number of the
 * interval after it. Words: the classes of words that no condition tells apart; the last, if it is empty, holds all that
 * none names. Stated: whether a fact is stated. Order: a number less than another, equal, more. Free: unmet or met, for
 * law that is not held.
 */
export type Cells =
  | { kind: "numbers"; slot: number; cuts: readonly number[] }
  | { kind: "words"; slot: number; classes: readonly (readonly (string | boolean)[])[] }
  | { kind: "stated"; slot: number }
  | { kind: "order"; slot: number; other: number }
  | { kind: "free"; id: string };

/** What a diagram asks: one value out of so many cells. */
export interface Variable {
  cells: Cells;
  size: number;
  /** The cell of a fact that is not stated, where the law asks whether it is. */
  notStated: number | undefined;
  /** The cell of a fact that is without a value, whatever else becomes known. */
  noValue: number | undefined;
}

/** The variables of laws, in the order in which the first asks for them, and what each condition asks of them. */
export interface Variables {
  readonly all: readonly Variable[];
  /** The variable of a condition, and its result in each cell as a code. */
  conditionIn(leaf: LeafNode): { variable: number; codes: readonly number[] };
  /** The free variable of a rule that is not held. */
  ruleNotHeld(position: number): number;
  /** The variable of a fact that conditions compare with constants, if any does. */
  ofFact(slot: number): number | undefined;
  /** The variable of the order of two facts, if a condition compares them. */
  ofOrder(slot: number, other: number): number | undefined;
}

/** For laws with the same facts and rules, such as one law on several dates: cells are parted where any of them parts them. */
export function variablesOf(programs: readonly Program[]): Variables {
  const first = programs[0]!;
  const { facts } = first.dated.law.data;
  const placeOf = placesIn(programs);
  const allLeaves = [...new Set(programs.flatMap(({ leaves }) => leaves))];
  const found: { variable: Variable; at: number }[] = [];
  const bySlot = new Map<number, Variable>();
  const byOrder = new Map<string, Variable>();
  const byLeaf = new Map<LeafNode, Variable>();
  const byKey = new Map<string, Variable>();
  const byRule = new Map<number, Variable>();
  const add = (at: number, cells: Cells, size: number, more: Partial<Variable> = {}) => {
    const variable: Variable = { notStated: undefined, noValue: undefined, ...more, cells, size };
    found.push({ variable, at });
    return variable;
  };
  const addOrder = (slot: number, other: number) =>
    memoize(byOrder, `${slot} ${other}`, () =>
      add(Math.max(placeOf(slot), placeOf(other)), { kind: "order", slot, other }, sizeOfOrder),
    );

  const ownLeaves = new Map<number, LeafNode[]>();
  const asked = new Set<number>();
  for (const leaf of allLeaves) {
    const stated = statedIn(first, leaf.slot);
    if (stated !== undefined) asked.add(stated);
    else if (leaf.other !== undefined) byLeaf.set(leaf, addOrder(leaf.slot, leaf.other));
    else if (leaf.target === undefined) byLeaf.set(leaf, addFree(leaf));
    else memoize(ownLeaves, leaf.slot, () => []).push(leaf);
  }
  function addFree({ slot, operator, key }: LeafNode): Variable {
    return memoize(byKey, key, () =>
      add(placeOf(slot), { kind: "free", id: `${facts[slot]!.id} ${operator}` }, 2),
    );
  }
  for (const slot of new Set([...ownLeaves.keys(), ...asked])) {
    const leaves = ownLeaves.get(slot);
    const cells: Cells = leaves ? cellsOf(first, slot, leaves) : { kind: "stated", slot };
    let size =
      cells.kind === "numbers" ? cells.cuts.length + 1 : cells.kind === "words" ? cells.classes.length : 1;
    const noValue =
      leaves && programs.some(({ facts }) => facts.rangeOf(slot, facts.nothing).lacksValue)
        ? size++
        : undefined;
    const notStated = asked.has(slot) ? size++ : undefined;
    bySlot.set(slot, add(placeOf(slot), cells, size, { notStated, noValue }));
  }
  /** Before all conditions: a scheme often asks whether another applies, and below it would double all that is asked first. */
  first.rules.forEach(({ rule }, position) => {
    if (programs.some(({ rules }) => rules[position]!.state === "not-covered"))
      byRule.set(position, add(position - first.rules.length, { kind: "free", id: rule.id }, 2));
  });

  const all = found
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ variable }) => variable);
  const numberOf = new Map(all.map((variable, number) => [variable, number]));
  return {
    all,
    conditionIn(leaf) {
      const variable = byLeaf.get(leaf) ?? bySlot.get(statedIn(first, leaf.slot) ?? leaf.slot)!;
      return { variable: numberOf.get(variable)!, codes: codesIn(first, variable, leaf) };
    },
    ruleNotHeld: (position) => numberOf.get(byRule.get(position)!)!,
    ofFact: (slot) => numberOf.get(bySlot.get(slot)!),
    ofOrder: (slot, other) => numberOf.get(byOrder.get(`${slot} ${other}`)!),
  };
}

const sizeOfOrder = 3;

function cellsOf(program: Program, slot: number, leaves: readonly LeafNode[]): Cells {
  const fact = program.dated.law.data.facts[slot]!;
  if (isNumber(fact.type)) {
    const cuts = new Set(leaves.flatMap(({ operator, target }) => cutsAt(operator, target as number)));
    return { kind: "numbers", slot, cuts: [...cuts].sort((a, b) => a - b) };
  }
  const words: (string | boolean)[] =
    fact.type === "boolean" || fact.type === "judgement"
      ? [true, false]
      : [...new Set(leaves.flatMap(({ target }) => [target].flat() as string[]))];
  const isEveryWord =
    fact.type === "boolean" ||
    fact.type === "judgement" ||
    fact.values?.every((word) => words.includes(word));
  const classes = new Map<string, (string | boolean)[]>();
  for (const word of words)
    memoize(classes, leaves.map((leaf) => codeAt(leaf, word)).join(""), () => []).push(word);
  return { kind: "words", slot, classes: [...classes.values(), ...(isEveryWord ? [] : [[]])] };
}

/** Facts that conditions compare as numbers; all of them are whole. */
export function isNumber(type: string): boolean {
  return type === "count" || type === "ore" || type === "cent" || type === "millionths" || type === "integer";
}

/** The first numbers from which a comparison comes out otherwise. */
function cutsAt(operator: LeafNode["operator"], bound: number): number[] {
  switch (operator) {
    case "lessThan":
    case "greaterThanInclusive":
      return [bound];
    case "lessThanInclusive":
    case "greaterThan":
      return [bound + 1];
    default:
      return [bound, bound + 1];
  }
}

/** A word that no condition names. */
const unnamed = Symbol("unnamed");

function codeAt(leaf: LeafNode, value: unknown): number {
  const values: unknown[] = [];
  values[leaf.slot] = value;
  return leaf.walk(values, noResults);
}

/** The result of a condition in each cell of its variable. */
function codesIn(program: Program, variable: Variable, leaf: LeafNode): number[] {
  const isOfStating = statedIn(program, leaf.slot) !== undefined;
  return Array.from({ length: variable.size }, (_, cell) =>
    isOfStating ? codeAt(leaf, cell !== variable.notStated) : codeInCell(variable.cells, cell, leaf),
  );
}

function codeInCell(cells: Cells, cell: number, leaf: LeafNode): number {
  switch (cells.kind) {
    case "numbers":
      return codeAt(leaf, cell > cells.cuts.length ? undefined : firstOf(cells.cuts, cell));
    case "words":
      return codeAt(leaf, cell >= cells.classes.length ? undefined : (cells.classes[cell]![0] ?? unnamed));
    case "order": {
      const values: unknown[] = [];
      values[cells.slot] = cell;
      values[cells.other] = 1;
      return leaf.walk(values, noResults);
    }
    case "free":
      return cell === 0 ? UNMET : MET;
    case "stated":
      return UNKNOWN;
  }
}

/** Some number of an interval between cuts: the first, but for the one before all cuts. */
function firstOf(cuts: readonly number[], cell: number): number {
  return cell > 0 ? cuts[cell - 1]! : (cuts[0] ?? 0) - 1;
}
