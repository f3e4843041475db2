import { completionsOf, type LeafNode, MET, type Program, UNMET } from "../../../src/engine";
import { UNKNOWN_END } from "../../../src/engine/diagram/ends";
import { leavesUnder } from "../../../src/engine/diagram/places";
import { nodesUnder } from "../../../src/engine/diagram/support";
import { variablesOf } from "../../../src/engine/diagram/variables";
import { leavesOf } from "../../../src/law";
import { decoded, type Told } from "../draw/decode";
import { nearest, type Step } from "../draw/nearest";

/** One condition of a rule, and two cases that differ in its fact alone, under which the rule has different verdicts. */
export interface Pair {
  condition: string;
  /** The cells of all that the two cases need. */
  steps: readonly Step[];
  /** The cells of its own variable in the one and in the other. */
  variable: number;
  cells: readonly [number, number];
}

/** Why a condition has no pair. */
export type NoPair = "decides nothing" | "never alone" | "too large";

export interface Pairs {
  rule: string;
  position: number;
  pairs: Pair[];
  without: { condition: string; why: NoPair }[];
}

/**
 * For each condition of a rule, and of those that it refers to, a pair of cases that shows that it decides (MC/DC), from
 * the diagram.
 */
export function pairsOf(program: Program, position: number): Pairs {
  const rule = program.rules[position]!.rule.id;
  const { diagram } = completionsOf(program);
  const root = diagram.root(position);
  const plain = diagram.plainRoot(position);
  const variables = variablesOf([program]);
  const found: Pairs = { rule, position, pairs: [], without: [] };
  const asked =
    root === undefined || plain === undefined
      ? undefined
      : new Set([...nodesUnder(diagram, [plain])].map((node) => diagram.asks[node]!));
  for (const leaf of leavesUnder(program, [position])) {
    const condition = nameOf(program, leaf);
    if (!asked) {
      found.without.push({ condition, why: "too large" });
      continue;
    }
    const { variable, codes } = variables.conditionIn(leaf);
    const pair = asked.has(variable) ? pairFor(variable, codes) : undefined;
    if (pair) found.pairs.push({ condition, ...pair });
    else found.without.push({ condition, why: asked.has(variable) ? "never alone" : "decides nothing" });
  }
  return found;

  function pairFor(variable: number, codes: readonly number[]) {
    /** Met and not, if it can be; otherwise open, and not to be stated. */
    for (const mayBeUnknown of [false, true])
      for (const cells of flips(codes)) {
        const way = nearest(diagram, root!, root!, {
          costOf: ({ variable: one }) =>
            diagram.variables[one]!.cells.kind === "free" ? Number.POSITIVE_INFINITY : 1,
          isWanted: (a, b) => a !== b && (mayBeUnknown || (a !== UNKNOWN_END && b !== UNKNOWN_END)),
          split: { variable, cells },
        });
        if (way?.steps.some((step) => step.variable === variable))
          return { variable, cells, steps: way.steps };
      }
    return undefined;
  }
}

/** Cells of which one meets the condition and the other does not; neighbours first, as at a threshold. */
function flips(codes: readonly number[]): [number, number][] {
  const met = [...codes.keys()].filter((cell) => codes[cell] === MET);
  const unmet = [...codes.keys()].filter((cell) => codes[cell] === UNMET);
  return met
    .flatMap((one) => unmet.map((other): [number, number] => [one, other]))
    .sort((a, b) => Math.abs(a[0] - a[1]) - Math.abs(b[0] - b[1]));
}

/** The two cases of a pair, with what they have in common; undefined if no given facts are found that say so. */
export function casesOfPair(
  program: Program,
  on: string,
  { steps, variable, cells }: Pair,
): [Told, Told] | undefined {
  const { variables } = completionsOf(program).diagram;
  const nothing: Told = program.facts.nothing.values.map(() => undefined);
  const [one, other] = cells.map((cell) =>
    steps.map((step) => (step.variable === variable ? { variable, from: cell, to: cell + 1 } : step)),
  ) as [Step[], Step[]];
  const first = decoded(program, variables, on, nothing, one);
  const second = first && decoded(program, variables, on, first, other);
  return first && second ? [first, second] : undefined;
}

function nameOf({ dated, leafNode }: Program, leaf: LeafNode): string {
  for (const { version } of dated.rules.values())
    for (const one of leavesOf(version?.conditions)) if (one.id && leafNode(one) === leaf) return one.id;
  return dated.law.data.facts[leaf.slot]!.id;
}
