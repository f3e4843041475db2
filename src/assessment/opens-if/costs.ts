import type { CostOf, Program, Variable } from "../../engine";
import type { FactState } from "../../facts";
import type { CostClass, Fact } from "../../law";

/** What an answer of each class weighs; a set with a heavier class is never preferred for fewer answers. */
const weights: Record<CostClass, number> = {
  plain: 1,
  "term-of-art": 4,
  premise: 100,
  judgement: 10_000,
  claim: Number.POSITIVE_INFINITY,
};
const weightOfUsual = 1 / 1000;
/** Of words that do alike, those that the law names first. */
const weightOfPlace = 1 / 100_000;
const never = Number.POSITIVE_INFINITY;

/** What answers cost in a case; facts that are barred are never proposed. */
export function costsIn(
  program: Program,
  state: FactState,
  variables: readonly Variable[],
  barred: ReadonlySet<string>,
): CostOf {
  const { facts } = program.dated.law.data;
  const weightOf = (slot: number) => {
    const { id, usual, cost } = facts[slot]!;
    return usual || barred.has(id) ? never : weights[cost ?? "plain"];
  };
  /** A premise has a variable of its own, unless nothing else stands behind this one. */
  const costOfSources = (sources: readonly (readonly [slot: number, weight: number])[]) => {
    const others = sources.filter(([slot]) => facts[slot]!.cost !== "premise");
    return (others.length > 0 ? others : sources).reduce((sum, [, weight]) => sum + weight, 0);
  };
  const known = new Map<number, number>();
  return (number, from, to) => {
    const { cells } = variables[number]!;
    if (cells.kind !== "numbers" && cells.kind !== "words") return never;
    const fact = facts[cells.slot]!;
    if (cells.kind === "words") {
      const words = wordsIn(fact, cells.classes, from);
      if (fact.usual) return words.includes(fact.usual.is) && !barred.has(fact.id) ? weightOfUsual : never;
      if (words.length === 0) return never;
    } else if (from === 0 && to > cells.cuts.length) return never;
    if (isLowerBound(program, state, cells.slot)) return 0;
    let cost = known.get(cells.slot);
    if (cost === undefined) {
      const sources = program.facts.isDerived(cells.slot)
        ? program.facts.missingFor(cells.slot, state)
        : [cells.slot];
      cost = sources.length === 0 ? never : costOfSources(sources.map((slot) => [slot, weightOf(slot)]));
      known.set(cells.slot, cost);
    }
    return cells.kind === "words" ? cost + from * weightOfPlace : cost;
  };
}

/** Whether a derived number has a value that is only the least that it can be: what settles it is asked for elsewhere. */
export function isLowerBound(program: Program, state: FactState, slot: number): boolean {
  return (
    state.values[slot] !== undefined &&
    program.facts.isDerived(slot) &&
    program.facts.standing(slot, state) === undefined
  );
}

/** The words of a class of cells; those of no class that has any are what the others leave. */
export function wordsIn(
  { values = [] }: Fact,
  classes: readonly (readonly (string | boolean)[])[],
  cell: number,
): readonly (string | boolean)[] {
  const own = classes[cell]!;
  return own.length > 0 ? own : values.filter((value) => !classes.some((words) => words.includes(value)));
}
