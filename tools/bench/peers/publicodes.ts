import Engine from "publicodes";
import type { Task } from "../task";
import { type PeerCondition, type PeerValue, peerLaw } from "./law";

const signs = {
  equal: "=",
  notEqual: "!=",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
} as const;

/** Each group is a rule of its own there: expressions have no "and", "or" and "not". */
function publicodesOf(rules: { condition: PeerCondition | boolean }[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  let groups = 0;
  const written = (value: PeerValue | undefined) =>
    typeof value === "boolean"
      ? value
        ? "oui"
        : "non"
      : typeof value === "string"
        ? `'${value}'`
        : String(value ?? 0);
  const group = (mechanism: unknown) => {
    const name = `g${++groups}`;
    made[name] = mechanism;
    return name;
  };
  const expressionOf = (condition: PeerCondition): string => {
    if (condition.kind === "rule") return `r${condition.rule}`;
    if (condition.kind === "leaf") {
      const { fact, operator, constant, other } = condition;
      if (operator === "in" || operator === "notIn") {
        const words = (constant as readonly string[]).map(
          (word) => `f${fact} ${operator === "in" ? "=" : "!="} '${word}'`,
        );
        return group({ [operator === "in" ? "une de ces conditions" : "toutes ces conditions"]: words });
      }
      return `f${fact} ${signs[operator]} ${other === undefined ? written(constant) : `f${other}`}`;
    }
    if (condition.kind === "not") return `${group({ valeur: expressionOf(condition.parts[0]!) })} = non`;
    return group({
      [condition.kind === "all" ? "toutes ces conditions" : "une de ces conditions"]:
        condition.parts.map(expressionOf),
    });
  };
  rules.forEach(({ condition }, index) => {
    made[`r${index}`] = {
      valeur: typeof condition === "boolean" ? (condition ? "oui" : "non") : expressionOf(condition),
    };
  });
  return made;
}

/** It knows what is missing, as we do; each run sets the situation and evaluates every rule. */
export const publicodes: Task = {
  name: "publicodes (knows unknowns; facts ready)",
  async prepare(one) {
    const law = peerLaw(one);
    const { rules, facts } = law;
    const names = facts.map((_, slot) => `f${slot}`);
    const silent = { log() {}, warn() {}, error() {} };
    const made = { ...Object.fromEntries(names.map((name) => [name, null])), ...publicodesOf(rules) };
    const engine = new Engine(made as never, { logger: silent } as never);
    const written = (value: unknown) =>
      typeof value === "boolean" ? (value ? "oui" : "non") : typeof value === "string" ? `'${value}'` : value;
    const situation = Object.fromEntries(
      facts.flatMap((value, slot) =>
        value === undefined || typeof value === "object" ? [] : [[`f${slot}`, written(value)]],
      ),
    );
    const run = () => {
      engine.setSituation(situation as never);
      return rules.map((_, index) => engine.evaluate(`r${index}`).nodeValue);
    };
    const results = run();
    law.check((rule) => results[rule]);
    return run;
  },
};
