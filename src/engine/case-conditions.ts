import type { LeafNode, Program } from "./compile";
import type { CellsOf, Run } from "./diagram/differ";
import { isNumber, type Variable } from "./diagram/variables";
import type { Result } from "./result";

/** Numbers between two bounds, as the law has the bounds; none on a side that goes on without end. */
export interface Between {
  atLeast?: number;
  over?: number;
  under?: number;
  atMost?: number;
}

export type Order = "less" | "equal" | "more";

/** A condition on a case, over a fact, two facts, or law that is not held. Of a fact it may also count that it is not stated or has no value. */
export type CaseCondition =
  | { fact: string; between: Between[]; notStated?: true; noValue?: true }
  | { fact: string; in: (string | boolean)[]; notStated?: true; noValue?: true }
  | { fact: string; notIn: (string | boolean)[]; notStated?: true; noValue?: true }
  | { fact: string; isStated: boolean }
  | { fact: string; than: string; is: Order[] }
  | { notHeld: string; result: Result };

const orders: readonly Order[] = ["less", "equal", "more"];

/** Writes conditions on the variables of a diagram of some laws as conditions on facts. */
export function conditionWriter(
  programs: readonly Program[],
  variables: readonly Variable[],
): (cells: CellsOf) => CaseCondition {
  const { facts } = programs[0]!.dated.law.data;
  const styles = stylesOfCuts(programs);

  return ({ variable, runs }) => {
    const { cells, size, notStated, noValue } = variables[variable]!;
    const has = (cell: number) => runs.some(([from, to]) => from <= cell && cell < to);
    const cellsHad = Array.from({ length: size }, (_, cell) => cell).filter(has);
    if (cells.kind === "free") return { notHeld: cells.id, result: has(0) ? "unmet" : "met" };
    const fact = facts[cells.slot]!.id;
    if (cells.kind === "order")
      return { fact, than: facts[cells.other]!.id, is: cellsHad.map((cell) => orders[cell]!) };
    const isLeftOpen = notStated !== undefined && cellsHad.length === size - 1 && !has(notStated);
    if (cells.kind === "stated" || isLeftOpen) return { fact, isStated: !has(notStated!) };
    if (cellsHad.length === 1 && has(notStated ?? -1)) return { fact, isStated: false };
    const more = {
      ...(notStated !== undefined && has(notStated) ? { notStated: true as const } : {}),
      ...(noValue !== undefined && has(noValue) ? { noValue: true as const } : {}),
    };
    if (cells.kind === "numbers") {
      const last = cells.cuts.length + 1;
      const between = runs
        .filter(([from]) => from < last)
        .map((run) => betweenIn(cells.cuts, run, styles.get(cells.slot)));
      return { fact, between, ...more };
    }
    const named = (wanted: boolean) =>
      cells.classes.flatMap((words, cell) => (has(cell) === wanted ? words : []));
    const hasOthers = cells.classes.some((words, cell) => words.length === 0 && has(cell));
    return hasOthers ? { fact, notIn: named(false), ...more } : { fact, in: named(true), ...more };
  };
}

/** Whether the first number after a cut is one that a condition names; otherwise the number before it is. */
type Styles = ReadonlyMap<number, "at" | "after">;

function betweenIn(cuts: readonly number[], [from, to]: Run, styles: Styles | undefined): Between {
  const [low, high] = [cuts[from - 1], cuts[to - 1]];
  const isNamed = (cut: number) => styles?.get(cut) !== "after";
  return {
    ...(low === undefined ? {} : isNamed(low) ? { atLeast: low } : { over: low - 1 }),
    ...(high === undefined ? {} : isNamed(high) ? { under: high } : { atMost: high - 1 }),
  };
}

function stylesOfCuts(programs: readonly Program[]): Map<number, Styles> {
  const styles = new Map<number, Map<number, "at" | "after">>();
  for (const { leaves, dated } of programs)
    for (const leaf of leaves) {
      if (typeof leaf.target !== "number" || !isNumber(dated.law.data.facts[leaf.slot]!.type)) continue;
      const own = styles.get(leaf.slot) ?? new Map<number, "at" | "after">();
      styles.set(leaf.slot, own);
      for (const [cut, style] of namedBy(leaf, leaf.target)) if (own.get(cut) !== "at") own.set(cut, style);
    }
  return styles;
}

function namedBy({ operator }: LeafNode, bound: number): [number, "at" | "after"][] {
  switch (operator) {
    case "lessThan":
    case "greaterThanInclusive":
      return [[bound, "at"]];
    case "lessThanInclusive":
    case "greaterThan":
      return [[bound + 1, "after"]];
    default:
      return [
        [bound, "at"],
        [bound + 1, "after"],
      ];
  }
}
