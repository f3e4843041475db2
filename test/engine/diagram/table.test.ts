import { describe, expect, test } from "vitest";
import { EXCLUDED, MET_END, UNKNOWN_END, UNMET_END } from "../../../src/engine/diagram/ends";
import { PairMap } from "../../../src/engine/diagram/pair-map";
import { NodeTable } from "../../../src/engine/diagram/table";
import { verdictOf } from "../../../src/engine/result";

/** Three variables: a yes or no, a word of three, a number with a cell for "not stated". */
const sizes = [2, 3, 4];
const results = ["unmet", "unknown", "met"] as const;

const columns: number[][] = sizes.reduce<number[][]>(
  (cells, size) => cells.flatMap((one) => Array.from({ length: size }, (_, cell) => [...one, cell])),
  [[]],
);

interface Function {
  name: string;
  node: number;
  /** The result in each column. */
  ends: readonly number[];
}

/** The end of the path of a column. */
function follow(table: NodeTable, root: number, cells: readonly number[]): number {
  let node = root;
  while (node > EXCLUDED) {
    let edge = table.firsts[node]!;
    while (table.ends[edge]! <= cells[table.asks[node]!]!) edge++;
    node = table.children[edge]!;
  }
  return node;
}

/** A condition of one variable, with a result for each cell. */
function condition(table: NodeTable, variable: number, ends: readonly number[]): Function {
  return {
    name: `x${variable} in ${ends.join("")}`,
    node: table.node(
      variable,
      ends.map((_, cell) => cell + 1),
      ends,
    ),
    ends: columns.map((cells) => ends[cells[variable]!]!),
  };
}

/** All conditions of a variable: each cell unmet or met, and the last unknown as well. */
function conditionsOf(table: NodeTable, variable: number): Function[] {
  const size = sizes[variable]!;
  const plain = Array.from({ length: 2 ** size }, (_, bits) =>
    Array.from({ length: size }, (__, cell) => (bits & (1 << cell) ? MET_END : UNMET_END)),
  );
  const unstated = plain.map((ends) => [...ends.slice(0, -1), UNKNOWN_END]);
  return [...plain, ...unstated].map((ends) => condition(table, variable, ends));
}

function joined(table: NodeTable, group: "all" | "any", a: Function, b: Function): Function {
  return {
    name: `${group}(${a.name}, ${b.name})`,
    node: table[group](a.node, b.node),
    ends: a.ends.map((end, column) =>
      results.indexOf(verdictOf(group, [results[end]!, results[b.ends[column]!]!])),
    ),
  };
}

function negated(table: NodeTable, a: Function): Function {
  return {
    name: `not(${a.name})`,
    node: table.not(a.node),
    ends: a.ends.map((end) => results.indexOf(verdictOf("not", [results[end]!]))),
  };
}

/** The columns in which a node has another result than the truth table; a failure prints them. */
function wrongColumns(table: NodeTable, { node, ends }: Function): string[] {
  return columns.flatMap((cells, column) => {
    const end = follow(table, node, cells);
    return end === ends[column] ? [] : [`${cells.join(" ")}: ${end}, not ${ends[column]}`];
  });
}

function allOfTwo(table: NodeTable): Function[] {
  const single = sizes.flatMap((_, variable) => conditionsOf(table, variable));
  const withNot = [...single, ...single.map((one) => negated(table, one))];
  const pairs = single.flatMap((a) =>
    withNot.flatMap((b) => [joined(table, "all", a, b), joined(table, "any", a, b)]),
  );
  return [...withNot, ...pairs];
}

describe("all rule trees of up to two conditions, over a yes or no, a word and a number", () => {
  const table = new NodeTable();
  const functions = allOfTwo(table);

  test("have the results of their truth tables", () => {
    const wrong = functions.flatMap((one) =>
      wrongColumns(table, one).map((column) => `${one.name} at ${column}`),
    );
    expect(wrong).toEqual([]);
    expect(functions.length).toBeGreaterThan(5000);
  });

  test("are the same node if and only if they have the same results", () => {
    const nodeOf = new Map<string, number>();
    for (const { ends, node } of functions) nodeOf.set(ends.join(""), nodeOf.get(ends.join("")) ?? node);
    const apart = functions.filter(({ ends, node }) => nodeOf.get(ends.join("")) !== node);
    expect(apart.map(({ name }) => name)).toEqual([]);
    expect(new Set(nodeOf.values()).size).toBe(nodeOf.size);
  });

  test("join with each third condition to the results of their truth tables", () => {
    const some = functions.filter((_, index) => index % 37 === 0);
    const thirds = sizes
      .flatMap((_, variable) => conditionsOf(table, variable))
      .filter((_, index) => index % 3 === 0);
    const joint = some.flatMap((a) =>
      thirds.flatMap((b) => [joined(table, "all", a, b), joined(table, "any", b, a)]),
    );
    const wrong = joint.flatMap((one) =>
      wrongColumns(table, one).map((column) => `${one.name} at ${column}`),
    );
    expect(wrong).toEqual([]);
  });

  test("are excluded where an exclusion is met, and as they are elsewhere", () => {
    const some = functions.filter((_, index) => index % 53 === 0);
    const wrong = some.flatMap((one) =>
      some.flatMap((exclusion) =>
        wrongColumns(table, {
          name: "",
          node: table.except(one.node, exclusion.node),
          ends: one.ends.map((end, column) => (exclusion.ends[column] === MET_END ? EXCLUDED : end)),
        }).map((column) => `${one.name} except ${exclusion.name} at ${column}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test("a node whose cells all lead to one is that one", () => {
  const table = new NodeTable();
  expect(table.node(0, [1, 2], [MET_END, MET_END])).toBe(MET_END);
  expect(table.size).toBe(EXCLUDED + 1);
});

test("neighbouring cells with the same child share an edge", () => {
  const table = new NodeTable();
  const node = table.node(2, [1, 2, 3, 4], [UNMET_END, MET_END, MET_END, UNMET_END]);
  expect(table.ends.slice(table.firsts[node], table.firsts[node + 1])).toEqual([1, 3, 4]);
});

test("a map of pairs holds what a map by text holds, through its growth", () => {
  const pairs = new PairMap(2 ** 3);
  const held = new Map<string, number>();
  for (let a = 0; a < 60; a++)
    for (let b = 0; b < 60; b += 1 + (a % 3)) {
      pairs.add(a * 997, b, a * 100 + b);
      held.set(`${a * 997} ${b}`, a * 100 + b);
    }
  for (let a = 0; a < 60 * 997; a += 997)
    for (let b = 0; b < 60; b++) expect(pairs.get(a, b)).toBe(held.get(`${a} ${b}`));
  pairs.clear();
  expect(pairs.get(0, 0)).toBeUndefined();
});
