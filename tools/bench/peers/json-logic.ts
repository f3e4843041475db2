import { LogicEngine } from "json-logic-engine";
import type { Task } from "../task";
import { type PeerCondition, peerLaw, signs } from "./law";

function logicOf(condition: PeerCondition): unknown {
  if (condition.kind === "rule") return { var: `r${condition.rule}` };
  if (condition.kind === "leaf") {
    const { fact, operator, constant, other } = condition;
    const left = { var: `f${fact}` };
    if (operator === "in") return { in: [left, constant] };
    if (operator === "notIn") return { "!": { in: [left, constant] } };
    return { [signs[operator]]: [left, other === undefined ? constant : { var: `f${other}` }] };
  }
  const parts = condition.parts.map(logicOf);
  return { [condition.kind === "all" ? "and" : condition.kind === "any" ? "or" : "!"]: parts };
}

/** Each rule built once; its result is a variable for those that refer to it. */
export const jsonLogic: Task = {
  name: "json-logic-engine, built (two-valued, facts ready)",
  async prepare(one) {
    const law = peerLaw(one);
    const { rules, facts } = law;
    const engine = new LogicEngine();
    const built = rules.map(({ condition }) =>
      typeof condition === "boolean"
        ? () => condition
        : (engine.build(logicOf(condition)) as (data: object) => unknown),
    );
    const known = Object.fromEntries(facts.map((value, slot) => [`f${slot}`, value]));
    const run = () => {
      const data: Record<string, unknown> = { ...known };
      for (let index = 0; index < built.length; index++) data[`r${index}`] = built[index]!(data);
      return data;
    };
    const results = run();
    law.check((rule) => Boolean(results[`r${rule}`]));
    return run;
  },
};
