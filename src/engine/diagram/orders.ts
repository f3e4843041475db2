import type { Program } from "../compile";
import { MET_END, UNMET_END } from "./ends";
import type { NodeTable } from "./table";
import type { Cells, Variables } from "./variables";

/** The cells of the order of two numbers. */
export const LESS = 0;
export const EQUAL = 1;
export const MORE = 2;

/** That a part is more than its whole, as nodes that the law rules out. */
export function atMostExclusions(program: Program, variables: Variables, table: NodeTable): number[] {
  return program.atMost.flatMap(({ fact, than }) => {
    const [part, whole] = [variables.ofFact(fact), variables.ofFact(than)];
    const order = variables.ofOrder(fact, than);
    let node = order === undefined ? UNMET_END : cellIs(variables, table, order, MORE);
    if (part !== undefined && whole !== undefined)
      for (const [cell, [from]] of intervals(variables.all[part]!.cells).entries())
        for (const [other, [, to]] of intervals(variables.all[whole]!.cells).entries())
          if (from > to) {
            const both = table.all(
              cellIs(variables, table, part, cell),
              cellIs(variables, table, whole, other),
            );
            node = table.any(node, both);
          }
    return node === UNMET_END ? [] : [node];
  });
}

function cellIs({ all }: Variables, table: NodeTable, variable: number, cell: number): number {
  const ends = Array.from({ length: all[variable]!.size }, (_, index) => index + 1);
  return table.node(
    variable,
    ends,
    ends.map((end) => (end === cell + 1 ? MET_END : UNMET_END)),
  );
}

type Interval = readonly [from: number, to: number];

function intervals(cells: Cells): Interval[] {
  if (cells.kind !== "numbers") return [];
  const { cuts } = cells;
  return [...cuts, Infinity].map((cut, index) => [cuts[index - 1] ?? -Infinity, cut - 1]);
}

/** Whether two numbers of these intervals can stand in an order. */
export function canBe(way: number, a: Interval, b: Interval, isSame: boolean): boolean {
  if (isSame) return way === EQUAL;
  if (way === LESS) return a[0] < b[1];
  if (way === MORE) return a[1] > b[0];
  return a[0] <= b[1] && b[0] <= a[1];
}
