import { memoize } from "../../lib/memoize";
import type { LeafNode, Node, Program } from "../compile";
import { spokenIn } from "./spoken";

/**
 * The order of the facts of a law: depth first through the routes as the law lists them, so that facts of one rule
 * stand together. First of all what instruments ask on top of the routes that they rest on, so that these are not
 * repeated in each. Other orders make many times as many nodes. Of several laws, what the first asks comes first.
 */
export function placesIn(programs: readonly Program[]): (slot: number) => number {
  const places = new Map<number, number>();
  for (const program of programs)
    for (const slot of slotsInOrder(program)) memoize(places, slot, () => places.size);
  return (slot) => places.get(slot)!;
}

function slotsInOrder(program: Program): number[] {
  const isInstrument = (position: number) => program.rules[position]!.rule.kind === "instrument";
  const spoken = spokenIn(program);
  const underOthers = leavesUnder(
    program,
    spoken.filter((position) => !isInstrument(position)),
  );
  const others = new Set(underOthers);
  const onTop = leavesUnder(program, spoken.filter(isInstrument)).filter((leaf) => !others.has(leaf));
  return [...onTop, ...underOthers, ...program.leaves].flatMap((leaf) => [
    statedIn(program, leaf.slot) ?? leaf.slot,
    leaf.other ?? leaf.slot,
  ]);
}

/** The leaves of rules and of those that they refer to, as they are met depth first. */
export function leavesUnder(program: Program, positions: readonly number[]): LeafNode[] {
  const leaves = new Set<LeafNode>();
  const seen = new Set<number>();
  const visit = (node: Node) => {
    if (node.kind === "leaf") leaves.add(node);
    else if (node.kind === "group") node.parts.forEach(visit);
    else visitRule(node.position);
  };
  const visitRule = (position: number) => {
    const node = program.nodes[position];
    if (!node || seen.has(position)) return;
    seen.add(position);
    visit(node);
  };
  positions.forEach(visitRule);
  return [...leaves];
}

/** The fact of which a fact says whether it is stated; undefined for any other fact. */
export function statedIn(program: Program, slot: number): number | undefined {
  const { derive } = program.dated.law.data.facts[slot]!;
  return derive?.op === "is-given" ? program.facts.slotOf.get(derive.fact)! : undefined;
}
