import type { Task } from "../task";
import { type PeerCondition, peerLaw } from "./law";

const signs = {
  equal: "==",
  notEqual: "!=",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const;

function textOf(condition: PeerCondition): string {
  if (condition.kind === "rule") return `$.r${condition.rule}`;
  if (condition.kind === "leaf") {
    const { fact, operator, constant, other } = condition;
    const list = () => `[${(constant as readonly string[]).map((word) => JSON.stringify(word)).join(", ")}]`;
    if (operator === "in") return `f${fact} in ${list()}`;
    if (operator === "notIn") return `f${fact} not in ${list()}`;
    const isOrder = operator.startsWith("less") || operator.startsWith("greater");
    const compared = `f${fact} ${signs[operator]} ${other === undefined ? JSON.stringify(constant ?? null) : `f${other}`}`;
    // An order of what is not known is an error there, so it is asked for first.
    const known = [fact, ...(other === undefined ? [] : [other])]
      .map((slot) => `f${slot} != null`)
      .join(" and ");
    return isOrder ? `(${known} and ${compared})` : compared;
  }
  if (condition.kind === "not") return `not (${textOf(condition.parts[0]!)})`;
  return `(${condition.parts.map(textOf).join(condition.kind === "all" ? " and " : " or ")})`;
}

/** The part of the package that is used here. It is no dependency of ours: its packages for other platforms cannot all be had. */
interface Zen {
  ZenEngine: new () => {
    createDecision(content: Buffer): { evaluate(input: object): Promise<{ result: object }> };
  };
}

/** One expression node with a key for each rule; the facts go in as numbers, words and booleans. */
export const zen: Task = {
  name: "@gorules/zen-engine (two-valued, facts ready)",
  async prepare(one) {
    const { ZenEngine } = (await import("@gorules/zen-engine" as string)) as Zen;
    const law = peerLaw(one);
    const { rules, facts } = law;
    const expressions = rules.map(({ condition }, index) => ({
      id: `r${index}`,
      key: `r${index}`,
      value: typeof condition === "boolean" ? String(condition) : textOf(condition),
    }));
    const node = (id: string, type: string, more: object = {}) => ({ id, name: id, type, ...more });
    const content = {
      nodes: [
        node("in", "inputNode", { content: {} }),
        node("rules", "expressionNode", { content: { expressions } }),
        node("out", "outputNode", { content: {} }),
      ],
      edges: [
        { id: "a", sourceId: "in", targetId: "rules", type: "edge" },
        { id: "b", sourceId: "rules", targetId: "out", type: "edge" },
      ],
    };
    const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
    const plain = facts.map((value, slot) => [
      `f${slot}`,
      typeof value === "object" ? null : (value ?? null),
    ]);
    const input = Object.fromEntries(plain);
    const { result } = await decision.evaluate(input);
    law.check((rule) => (result as Record<string, unknown>)[`r${rule}`]);
    return () => decision.evaluate(input);
  },
};
