import { type FactProgram, factProgram } from "../facts";
import {
  type Condition,
  type DatedLaw,
  isLeaf,
  isReference,
  type Law,
  type Leaf,
  membersOf,
  parameterIn,
  type Rule,
  type RuleOnDate,
} from "../law";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import { compileLeaf, type LeafTarget } from "./leaf";
import { type Code, MET, negationOf, UNKNOWN, UNMET } from "./result";

export type Walk = (values: readonly unknown[], results: Uint8Array) => Code;

/** A condition, compiled: how to evaluate it, and what lies in it. */
export type Node = LeafNode | { kind: "rule"; position: number; walk: Walk } | GroupNode;

export interface GroupNode {
  kind: "group";
  group: "all" | "any" | "not";
  parts: readonly Node[];
  walk: Walk;
}

export interface LeafNode {
  kind: "leaf";
  slot: number;
  operator: Leaf["operator"];
  /** The constant that the fact is compared with; absent where the law of the date does not hold it. */
  target: LeafTarget | undefined;
  /** The other fact that it is compared with. */
  other: number | undefined;
  /** The parameter that it is compared with, where the law of the date does not hold it. */
  notHeld?: string;
  /** What it asks: the same on every date of a law. */
  key: string;
  walk: Walk;
}

/** The law of a date, compiled: facts in numbered slots, each rule evaluated once. */
export interface Program {
  readonly dated: DatedLaw;
  readonly facts: FactProgram;
  /** Every rule of the law but conflicts, by position. */
  readonly rules: readonly RuleOnDate[];
  readonly positionOf: ReadonlyMap<string, number>;
  /** The conditions of each rule; undefined where it has none in force. */
  readonly nodes: readonly (Node | undefined)[];
  readonly walks: readonly Walk[];
  /** The leaves of the date, each question once. */
  readonly leaves: readonly LeafNode[];
  /** The node of a leaf of the date. */
  leafNode(leaf: Leaf): LeafNode;
  readonly conflicts: readonly { rule: Rule; node: Node; contests: readonly number[] }[];
  /** Counts of which one cannot be more than the other, by slot. */
  readonly atMost: readonly { fact: number; than: number }[];
  /** Facts that cannot go together: these conditions are met by no completion of a case. */
  readonly exclusions: readonly Node[];
  /** The result of each rule, by its position: the same object while all conditions come out as the time before. */
  evaluate(values: readonly unknown[]): Uint8Array;
  /** The result of one rule, by its position. */
  resultOf(values: readonly unknown[], position: number): Code;
}

/** For conditions that refer to no rule. */
export const noResults = new Uint8Array(0);

/** Stands in the results for a rule that nothing has asked for yet. */
export const NOT_YET = 3;

/** The program of a dated law, compiled at first use. */
export const programOf = oncePer((dated: DatedLaw): Program => {
  const facts = memoize(factsUnder(dated.parameters), dated.law, () => factProgram(dated));
  const all = [...dated.rules.values()];
  const rules = all.filter(({ rule }) => rule.kind !== "conflict");
  const positionOf = new Map(rules.map(({ rule }, position) => [rule.id, position]));
  const walks: Walk[] = [];
  const shared = sharedIn(dated.law);
  const scope: Scope = { dated, facts, positionOf, walks, leaves: new Map(), shared };
  const nodes = rules.map(({ state, version }) =>
    state === "in-force" && version?.conditions ? compileCondition(version.conditions, scope) : undefined,
  );
  rules.forEach(({ state }, position) => {
    walks.push(nodes[position]?.walk ?? constantWalks[state]);
  });
  const conflicts = all
    .filter(({ rule, state }) => rule.kind === "conflict" && state === "in-force")
    .map(({ rule, version }) => ({
      rule,
      node: compileCondition(version!.conditions!, scope),
      contests: rule.contests!.map((id) => facts.slotOf.get(id)!),
    }));
  const { constraints } = dated.law.data;
  const atMost = constraints.flatMap((one) =>
    one.kind === "at-most" ? [{ fact: facts.slotOf.get(one.fact)!, than: facts.slotOf.get(one.than)! }] : [],
  );
  const excluded = constraints.flatMap((one) =>
    one.kind === "excluded" ? [compileCondition(one.conditions, scope)] : [],
  );
  const leaves = [...scope.leaves.values()];
  const leafNodes = new Map<Leaf, LeafNode>();
  const codes = new Uint8Array(leaves.length);
  let last: Uint8Array | undefined;
  /** Whether some condition comes out otherwise than the time before. */
  const isOther = (values: readonly unknown[]) => {
    let found = !last;
    leaves.forEach(({ walk }, index) => {
      const code = walk(values, noResults);
      if (code !== codes[index]) found = true;
      codes[index] = code;
    });
    return found;
  };
  return {
    atMost,
    exclusions: [...excluded, ...conflicts.map(({ node }) => node)],
    dated,
    facts,
    rules,
    positionOf,
    nodes,
    walks,
    leaves,
    leafNode: (leaf) => memoize(leafNodes, leaf, () => scope.leaves.get(keyOf(leaf, shared))!),
    conflicts,
    evaluate(values) {
      if (!isOther(values)) return last!;
      const results = new Uint8Array(rules.length).fill(NOT_YET);
      for (let position = 0; position < results.length; position++)
        if (results[position] === NOT_YET) results[position] = walks[position]!(values, results);
      last = results;
      return results;
    },
    resultOf: (values, position) => walks[position]!(values, new Uint8Array(rules.length).fill(NOT_YET)),
  };
});

const constantWalks: Record<RuleOnDate["state"], Walk> = {
  "not-covered": () => UNKNOWN,
  gap: () => UNMET,
  "in-force": () => MET,
};

interface Scope {
  dated: DatedLaw;
  facts: FactProgram;
  positionOf: ReadonlyMap<string, number>;
  walks: readonly Walk[];
  /** Leaves that ask the same share one node. */
  leaves: Map<string, LeafNode>;
  shared: Shared;
}

/** What the law of one date and another have in common: conditions that come out alike are one node. */
interface Shared {
  keys: Map<Leaf, string>;
  leaves: Map<string, LeafNode>;
  groups: Map<Condition, GroupNode>;
}

const sharedIn = oncePer((_: Law): Shared => ({ keys: new Map(), leaves: new Map(), groups: new Map() }));

/** Facts are derived alike where the parameters are the same, as under another reading of a rule. */
const factsUnder = oncePer((_: DatedLaw["parameters"]) => new Map<Law, FactProgram>());

/** What a leaf asks, on whatever date. */
function keyOf(leaf: Leaf, { keys }: Shared): string {
  return memoize(keys, leaf, () => JSON.stringify([leaf.fact, leaf.operator, leaf.value]));
}

function compileCondition(condition: Condition, scope: Scope): Node {
  if (isLeaf(condition)) {
    const key = keyOf(condition, scope.shared);
    return memoize(scope.leaves, key, () => leafNode(condition, key, scope));
  }
  if (isReference(condition)) {
    const position = scope.positionOf.get(condition.condition)!;
    return { kind: "rule", position, walk: ruleWalk(position, scope.walks) };
  }
  const parts = membersOf(condition).map((member) => compileCondition(member, scope));
  const known = scope.shared.groups.get(condition);
  if (known && parts.every((part, index) => part === known.parts[index])) return known;
  const node = groupNode(condition, parts);
  scope.shared.groups.set(condition, node);
  return node;
}

function groupNode(condition: Condition, parts: readonly Node[]): GroupNode {
  if ("not" in condition) return { kind: "group", group: "not", parts, walk: negation(parts[0]!.walk) };
  const isAll = "all" in condition;
  const walks = parts.map(({ walk }) => walk);
  return { kind: "group", group: isAll ? "all" : "any", parts, walk: fold(walks, isAll) };
}

function leafNode(leaf: Leaf, key: string, { dated, facts, shared }: Scope): LeafNode {
  const { value: other } = leaf;
  const parameter = typeof other === "object" && !Array.isArray(other) ? parameterIn(other.fact) : undefined;
  const value = parameter === undefined ? undefined : dated.parameters.get(parameter)?.value;
  return memoize(shared.leaves, parameter === undefined ? key : `${key} ${JSON.stringify(value)}`, () => {
    const { test, ...compared } = compileLeaf(leaf, dated, facts.slotOf);
    const slot = facts.slotOf.get(leaf.fact)!;
    return { kind: "leaf", slot, operator: leaf.operator, ...compared, key, walk: test };
  });
}

/** A rule is evaluated the first time that something asks for it, and then stands for the rest of the run. */
function ruleWalk(position: number, walks: readonly Walk[]): Walk {
  return (values, results) => {
    if (results[position] === NOT_YET) results[position] = walks[position]!(values, results);
    return results[position] as Code;
  };
}

function negation(inner: Walk): Walk {
  return (values, results) => negationOf(inner(values, results));
}

/** `foldOf`, no further than to the part that decides. */
function fold(parts: readonly Walk[], isAll: boolean): Walk {
  const decisive = isAll ? UNMET : MET;
  return (values, results) => {
    let code = negationOf(decisive);
    for (const part of parts) {
      const one = part(values, results);
      if (one === decisive) return decisive;
      if (one === UNKNOWN) code = UNKNOWN;
    }
    return code;
  };
}
