import type { LeafNode, Program } from "../../engine";
import { MET } from "../../engine";

const even = 0.5;
const chances = new WeakMap<Program, Map<LeafNode, number>>();

/**
 * How likely an open leaf is to be met, as far as the rules tell: the share of the words of an enumeration that meet
 * it; for a number the share of the intervals between the bounds of the law; otherwise one half.
 */
export function chanceOf(program: Program, leaf: LeafNode): number {
  let known = chances.get(program);
  if (!known) chances.set(program, (known = new Map()));
  let chance = known.get(leaf);
  if (chance === undefined) known.set(leaf, (chance = shareThatMeets(program, leaf)));
  return chance;
}

function shareThatMeets(program: Program, leaf: LeafNode): number {
  if (leaf.other !== undefined || leaf.target === undefined) return even;
  const samples = samplesOf(program, leaf.slot);
  if (samples.length === 0) return even;
  const values: unknown[] = [];
  const met = samples.filter((sample) => {
    values[leaf.slot] = sample;
    return leaf.walk(values, none) === MET;
  }).length;
  /** Nothing that a condition asks for is taken to be impossible or certain. */
  return Math.min(Math.max(met, even), samples.length - even) / samples.length;
}

const none = new Uint8Array(0);

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
