import { startRun } from "../../../src/assessment/run";
import { MET, UNMET } from "../../../src/engine";
import {
  type Condition,
  isLeaf,
  isReference,
  type Leaf,
  membersOf,
  type Operator,
  parameterIn,
  referencesOf,
} from "../../../src/law";
import { nationalLaw } from "../../../src/national-law";
import type { BenchCase } from "../cases";

/** Comparisons as JavaScript writes them. */
export const signs = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const;

/** A condition for a peer: two-valued, parameters as constants, facts and rules by number. */
export type PeerCondition =
  | {
      kind: "leaf";
      fact: number;
      operator: Operator;
      constant: PeerValue | undefined;
      other: number | undefined;
    }
  | { kind: "rule"; rule: number }
  | { kind: "all" | "any" | "not"; parts: PeerCondition[] };

export type PeerValue = string | number | boolean | readonly string[];

export interface PeerLaw {
  /** Each rule after those that it refers to; `true` where it holds always, `false` where it does not apply on the date. */
  rules: { id: string; condition: PeerCondition | boolean }[];
  /** The values of the facts of a case, derived ones too: peers are only to evaluate. */
  facts: readonly unknown[];
  /** Throws where a peer finds otherwise than we do of a rule that we find met or unmet. */
  check(found: (rule: number) => unknown): void;
}

/** The same conditions of the same law on the same date, and the facts of a case. */
export function peerLaw({ case: input, on }: BenchCase): PeerLaw {
  const dated = nationalLaw.at(on);
  const started = startRun(nationalLaw, input, on);
  if ("issues" in started) throw new Error("The case of the benchmark is not valid.");
  const slotOf = new Map(nationalLaw.data.facts.map(({ id }, slot) => [id, slot]));
  const order = new Map<string, number>();
  const rules: PeerLaw["rules"] = [];
  const conditionOf = (condition: Condition): PeerCondition => {
    if (isLeaf(condition)) return leafOf(condition);
    if (isReference(condition)) return { kind: "rule", rule: order.get(condition.condition)! };
    const kind = "all" in condition ? "all" : "any" in condition ? "any" : "not";
    return { kind, parts: membersOf(condition).map(conditionOf) };
  };
  const leafOf = ({ fact, operator, value }: Leaf): PeerCondition => {
    const isFact = typeof value === "object" && !Array.isArray(value);
    const parameter = isFact ? parameterIn((value as { fact: string }).fact) : undefined;
    const constant = parameter === undefined ? value : dated.parameters.get(parameter)?.value;
    const other =
      isFact && parameter === undefined ? slotOf.get((value as { fact: string }).fact) : undefined;
    return {
      kind: "leaf",
      fact: slotOf.get(fact)!,
      operator,
      constant: other === undefined ? (constant as PeerValue | undefined) : undefined,
      other,
    };
  };
  const add = (id: string) => {
    if (order.has(id)) return;
    const { state, version } = dated.rules.get(id)!;
    const conditions = state === "in-force" ? version?.conditions : undefined;
    for (const inner of referencesOf(conditions)) add(inner);
    order.set(id, rules.length);
    rules.push({ id, condition: conditions ? conditionOf(conditions) : state === "in-force" });
  };
  for (const id of dated.rules.keys()) add(id);
  const { program, state } = started.run;
  const ours = program.evaluate(state.values);
  return {
    rules,
    facts: state.values,
    check(found) {
      for (const [index, { id }] of rules.entries()) {
        const code = ours[program.positionOf.get(id) ?? -1];
        if ((code === MET && found(index) !== true) || (code === UNMET && found(index) === true))
          throw new Error(`${id} comes out otherwise there.`);
      }
    },
  };
}
