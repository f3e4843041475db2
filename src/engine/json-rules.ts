import type { Engine as JsonRulesEngine, NestedCondition, TopLevelCondition } from "json-rules-engine";
import { noRuleInForce, notCovered, type RuleOnDate } from "../law";
import type { Program } from "./compile";

export type JsonRules = Pick<typeof import("json-rules-engine"), "Engine">;

/** The fact that stands for whether a rule is in force: true, false in a gap, undefined where not covered. */
const inForce = (ruleId: string) => `in-force.${ruleId}`;

/**
 * A json-rules-engine holding the whole law of a date: parameters and facts registered as facts, rules as named
 * conditions, each rule as a rule whose event carries its id. Its own events are two-valued: read results with
 * `jsonRulesFindings`.
 */
export function buildEngine(
  { Engine }: JsonRules,
  program: Program,
  values?: readonly unknown[],
): JsonRulesEngine {
  const engine = new Engine([], { pathResolver: refusePaths });
  for (const [id, { value }] of program.dated.parameters) engine.addFact(`parameter.${id}`, value as never);
  if (values) for (const [id, slot] of program.facts.slotOf) engine.addFact(id, values[slot] as never);
  for (const { rule, state } of program.rules)
    engine.addFact(
      inForce(rule.id),
      (state === "in-force" ? true : state === "gap" ? false : undefined) as never,
    );
  for (const one of program.rules) {
    const conditions = conditionsOf(one);
    engine.setCondition(one.rule.id, conditions);
    engine.addRule({
      name: one.rule.id,
      conditions,
      event: { type: one.rule.kind, params: { id: one.rule.id } },
    });
  }
  return engine;
}

function conditionsOf({ rule, state, version }: RuleOnDate): TopLevelCondition {
  if (state === "in-force" && version?.conditions) return version.conditions as unknown as TopLevelCondition;
  const id = state === "gap" ? noRuleInForce : notCovered;
  return { all: [{ id, fact: inForce(rule.id), operator: "equal", value: true } as NestedCondition] };
}

export function refusePaths(): never {
  throw new Error("A condition with a path is not allowed.");
}
