import { type Graph, graphOf, type LeafNode, MET, type Program } from "../../engine";
import { oncePer } from "../../lib/once-per";

/** What the questions need to know of a law of a date beside its conditions. */
export interface AnswerProbabilities {
  graph: Graph;
  /** The chance that an open leaf is met, by its number. */
  chance: Float64Array;
}

const even = 1 / 2;
const noResults = new Uint8Array(0);
/** Worked out once for each law of a date. */
export const answerProbabilitiesOf = oncePer((program: Program): AnswerProbabilities => {
  const graph = graphOf(program);
  const chance = new Float64Array(graph.nodes.length);
  graph.nodes.forEach(({ leaf }, number) => {
    if (leaf) chance[number] = chanceOf(program, leaf);
  });
  return { graph, chance };
});

/**
 * How likely an open leaf is to be met, as far as the rules tell: the share of the words of an enumeration that meet
 * it; for a number the share of the intervals between the bounds of the law; otherwise one half.
 */
function chanceOf(program: Program, leaf: LeafNode): number {
  if (leaf.other !== undefined || leaf.target === undefined) return even;
  const samples = samplesOf(program, leaf.slot);
  if (samples.length === 0) return even;
  const values: unknown[] = [];
  const met = samples.filter((sample) => {
    values[leaf.slot] = sample;
    return leaf.walk(values, noResults) === MET;
  }).length;
  /** Nothing that a condition asks for is taken to be impossible or certain. */
  return Math.min(Math.max(met, even), samples.length - even) / samples.length;
}

/** One value of each kind that the law tells apart; none where it names no bounds. */
function samplesOf(program: Program, slot: number): readonly unknown[] {
  const fact = program.dated.law.data.facts[slot]!;
  if (fact.type === "boolean" || fact.type === "judgement") return [true, false];
  if (fact.type === "enum") return fact.values ?? [];
  const bounds = program.leaves
    .filter((one) => one.slot === slot && typeof one.target === "number")
    .map((one) => one.target as number);
  const sorted = [...new Set(bounds)].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  const between = sorted.slice(1).map((bound, index) => (bound + sorted[index]!) / 2);
  return [sorted[0]! - 1, ...between, sorted.at(-1)! + 1];
}
