import type { Leaf } from "../law";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import type { Program } from "./compile";
import { type GraphNode, graphOf } from "./graph";
import { codeOf, MET, type Result, resultOf, UNKNOWN, UNMET, verdictOf } from "./result";

/** The result of every rule, by its position: the same object while all conditions come out as the time before. */
export type Pass = (values: readonly unknown[]) => Uint8Array;

/** A comparison with a constant: from which number to which, both inclusive, it comes to a result; to its contrary elsewhere. */
type Range = readonly [from: number, to: number, within: number];

const ranges: Partial<Record<Leaf["operator"], (constant: number) => Range>> = {
  equal: (constant) => [constant, constant, MET],
  notEqual: (constant) => [constant, constant, UNMET],
  lessThan: (constant) => [constant, Infinity, UNMET],
  lessThanInclusive: (constant) => [-Infinity, constant, MET],
  greaterThan: (constant) => [-Infinity, constant, UNMET],
  greaterThanInclusive: (constant) => [constant, Infinity, MET],
};

const kinds = ["all", "any", "not"] as const;
const resultSets = 8;
const resultsOfBits: readonly Result[][] = Array.from({ length: resultSets }, (_, bits) =>
  [UNMET, MET, UNKNOWN].filter((code) => (bits & (1 << code)) !== 0).map(resultOf),
);
/** What a group comes to: for each kind, for each set of results that may be among its parts, a bit for each. */
const outcomes = Uint8Array.from(
  kinds.flatMap((kind) => resultsOfBits.map((results) => codeOf(verdictOf(kind, results)))),
);

const noResults = new Uint8Array(0);
/**
 * All conditions of a law of a date, laid out in rows of numbers and gone through from the parts to the whole: nothing
 * is looked for, and nothing is allocated but the results.
 */
export const passOf = oncePer(makePass);

/** To lay a law out for a pass takes as long as to walk it so many times. */
const walksFirst = 30;
const walksOf = oncePer((_: Program) => ({ count: 0 }));

/** The result of every rule, by its position; in one pass once a law is asked often, since the first answers are sooner had by walking. */
export function resultsOf(program: Program, values: readonly unknown[]): Uint8Array {
  const walks = walksOf(program);
  if (walks.count >= walksFirst) return passOf(program)(values);
  walks.count += 1;
  return program.evaluate(values);
}

function makePass(program: Program): Pass {
  const { nodes, rules } = graphOf(program);
  const words = new Map<string, number>();
  const numberOf = (word: string) => memoize(words, word, () => words.size + 1);

  /** Where the result of each node stands, one kind after the other. */
  const places: number[] = [];
  let size = 0;
  const place = <T>(rowOf: (node: GraphNode) => T | undefined): T[] =>
    nodes.flatMap((node, number) => {
      const row = places[number] === undefined ? rowOf(node) : undefined;
      if (row === undefined) return [];
      places[number] = size++;
      return [row];
    });
  const ranged = place(({ leaf }) => {
    if (leaf?.target === undefined || typeof leaf.target === "object") return undefined;
    const constant = typeof leaf.target === "string" ? numberOf(leaf.target) : Number(leaf.target);
    return { slot: leaf.slot, range: ranges[leaf.operator]!(constant) };
  });
  const listed = place(({ leaf }) =>
    typeof leaf?.target === "object" ? { ...leaf, words: leaf.target.map(numberOf) } : undefined,
  );
  const walked = place(({ leaf }) => leaf?.walk);
  const constant = place(({ kind, parts, position }) =>
    kind === "rule" && parts.length === 0 ? program.walks[position!] : undefined,
  );
  const firstGroup = size;
  const groups: GraphNode[] = [];
  nodes.forEach((node, number) => {
    const isAsItsPart = node.parts.length === 1 && node.kind !== "not";
    places[number] ??= isAsItsPart ? places[node.parts[0]!]! : firstGroup + groups.push(node) - 1;
  });

  const slots = Uint32Array.from(ranged, ({ slot }) => slot);
  const froms = Float64Array.from(ranged, ({ range }) => range[0]);
  const tos = Float64Array.from(ranged, ({ range }) => range[1]);
  const within = Uint8Array.from(ranged, ({ range }) => range[2]);
  const listSlots = Uint32Array.from(listed, ({ slot }) => slot);
  const width = words.size + 1;
  const members = Uint8Array.from(
    listed.flatMap(({ operator, words: own }) =>
      Array.from({ length: width }, (_, word) => (own.includes(word) === (operator === "in") ? MET : UNMET)),
    ),
  );
  const tables = Uint8Array.from(groups, ({ kind }) => kinds.indexOf(kind as "all") * resultSets);
  const lengths = Uint32Array.from(groups, ({ parts }) => parts.length);
  const parts = Uint32Array.from(groups.flatMap((group) => group.parts.map((part) => places[part]!)));
  const ofRules = Uint32Array.from(rules, (node) => places[node]!);
  const numbers = new Float64Array(program.dated.law.data.facts.length);
  const codes = new Uint8Array(firstGroup + groups.length);
  constant.forEach((walk, index) => {
    codes[firstGroup - constant.length + index] = walk([], noResults);
  });

  let last: Uint8Array | undefined;
  return (values) => {
    let isOther = last === undefined;
    for (let slot = 0; slot < numbers.length; slot++) {
      const value = values[slot];
      numbers[slot] =
        typeof value === "number"
          ? value
          : value === undefined
            ? Number.NaN
            : typeof value === "string"
              ? (words.get(value) ?? 0)
              : value === true
                ? 1
                : 0;
    }
    let place = 0;
    for (; place < slots.length; place++) {
      const value = numbers[slots[place]!]!;
      const code = Number.isNaN(value)
        ? UNKNOWN
        : value >= froms[place]! && value <= tos[place]!
          ? within[place]!
          : MET - within[place]!;
      if (codes[place] !== code) isOther = true;
      codes[place] = code;
    }
    for (let list = 0; list < listSlots.length; list++) {
      const word = numbers[listSlots[list]!]!;
      const code = Number.isNaN(word) ? UNKNOWN : members[list * width + word]!;
      if (codes[place] !== code) isOther = true;
      codes[place++] = code;
    }
    for (let index = 0; index < walked.length; index++) {
      const code = walked[index]!(values, noResults);
      if (codes[place] !== code) isOther = true;
      codes[place++] = code;
    }
    if (!isOther) return last!;
    let part = 0;
    for (let group = 0; group < lengths.length; group++) {
      let seen = 0;
      for (const end = part + lengths[group]!; part < end; part++) seen |= 1 << codes[parts[part]!]!;
      codes[firstGroup + group] = outcomes[tables[group]! | seen]!;
    }
    const results = new Uint8Array(ofRules.length);
    for (let position = 0; position < results.length; position++)
      results[position] = codes[ofRules[position]!]!;
    last = results;
    return results;
  };
}
