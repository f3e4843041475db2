import type { FactState } from "../facts";
import { remembered } from "../remembered";
import { type LeafNode, NOT_YET, type Node, type Program } from "./compile";
import { domainOf } from "./domain";
import type { Findings } from "./findings";
import { graphOf } from "./graph";
import { MET, UNKNOWN, UNMET } from "./result";
import { takersOf } from "./taking";

const noResults = new Uint8Array(0);

/** What can be told of the law of a date, whatever the case. */
interface Plain {
  /** What must not be met if the fact of a leaf is to be anything, and the leaf with it met or not; undefined where it may not be. */
  against(leaf: LeafNode): readonly Node[] | undefined;
  /** The given facts from which others follow that a rule asks for; undefined where one of them is a list, of which more may come to be known. */
  behind(position: number): readonly number[] | undefined;
}

const plain = new WeakMap<Program, Plain>();

/**
 * The findings, which also tell of a rule that is not known whether it is plain, without a search, that it can be met
 * and can be unmet: each condition in it that is not known hangs on a given fact of its own, which may be anything, and
 * what is known in it stays as it is. Where that is not plain nothing is told.
 */
export function withPlain(program: Program, { values }: FactState, findings: Findings): Findings {
  const { against, behind } = remembered(plain, program, () => plainIn(program));
  const results = new Uint8Array(program.rules.length).fill(NOT_YET);
  const isPlainlyBoth = (ruleId: string) => {
    const position = program.positionOf.get(ruleId)!;
    const hungOn = new Set<number>();
    const isApart = (node: Node | undefined): boolean => {
      if (!node || node.walk(values, results) !== UNKNOWN) return node !== undefined;
      if (node.kind === "rule") return isApart(program.nodes[node.position]);
      if (node.kind === "group") return node.parts.every(isApart);
      const isFree = against(node)?.every((one) => one.walk(values, results) === UNMET) === true;
      return isFree && hungOn.size < hungOn.add(node.slot).size;
    };
    const isSettled = behind(position)?.every((slot) => values[slot] !== undefined);
    return isSettled === true && isApart(program.nodes[position]);
  };
  return { ...findings, isPlainlyBoth };
}

function plainIn(program: Program): Plain {
  const { facts } = program.dated.law.data;
  const { isDerived, dependents } = program.facts;
  const graph = graphOf(program);
  const bound = new Set([...takersOf(program), ...program.atMost.flatMap(({ fact, than }) => [fact, than])]);

  const derivedUnder = (top: number): ReadonlySet<number> => {
    const derived = new Set<number>();
    const under = new Set([top]);
    for (const number of under) {
      const { leaf, parts } = graph.nodes[number]!;
      for (const part of parts) under.add(part);
      for (const slot of leaf ? [leaf.slot, leaf.other ?? leaf.slot] : [])
        if (isDerived(slot)) derived.add(slot);
    }
    return derived;
  };
  const canBeBoth = (leaf: LeafNode) => {
    const results = domainOf(program)
      .fixed(leaf.slot)
      ?.map((value) => {
        const values: unknown[] = [];
        values[leaf.slot] = value;
        return leaf.walk(values, noResults);
      });
    return results?.includes(MET) === true && results.includes(UNMET);
  };
  const againstLeaf = (leaf: LeafNode) => {
    const { slot } = leaf;
    if (isDerived(slot) || bound.has(slot) || !canBeBoth(leaf)) return undefined;
    const numbers = graph.exclusions.filter((number) => graph.affected(slot).has(number));
    if (numbers.some((number) => derivedUnder(number).size > 0)) return undefined;
    return numbers.map((number) => program.exclusions[graph.exclusions.indexOf(number)]!);
  };
  const behindRule = (position: number) => {
    const derived = derivedUnder(graph.rules[position]!);
    const given = [...facts.keys()].filter((slot) => dependents(slot).some((one) => derived.has(one)));
    const isList = (slot: number) => facts[slot]!.type === "awards" || facts[slot]!.type === "purchases";
    return given.some(isList) ? undefined : given;
  };

  const ofLeaves = new Map<LeafNode, { nodes: readonly Node[] | undefined }>();
  const ofRules = new Map<number, { slots: readonly number[] | undefined }>();
  return {
    against: (leaf) => remembered(ofLeaves, leaf, () => ({ nodes: againstLeaf(leaf) })).nodes,
    behind: (position) => remembered(ofRules, position, () => ({ slots: behindRule(position) })).slots,
  };
}
