import type { Task } from "../task";
import { type PeerCondition, type PeerLaw, peerLaw, signs } from "./law";

/** The conditions as somebody would write them out by hand: one `const` for each rule. Two-valued: the limit. */
export function straightCode({ rules }: PeerLaw): string {
  const textOf = (condition: PeerCondition): string => {
    if (condition.kind === "rule") return `r${condition.rule}`;
    if (condition.kind === "leaf") {
      const { fact, operator, constant, other } = condition;
      if (operator === "in" || operator === "notIn") {
        const words = (constant as readonly string[]).map((word) => `f[${fact}] === ${JSON.stringify(word)}`);
        return `${operator === "in" ? "" : "!"}(${words.join(" || ")})`;
      }
      return `f[${fact}] ${signs[operator]} ${other === undefined ? JSON.stringify(constant) : `f[${other}]`}`;
    }
    if (condition.kind === "not") return `!(${textOf(condition.parts[0]!)})`;
    return `(${condition.parts.map(textOf).join(condition.kind === "all" ? " && " : " || ")})`;
  };
  const lines = rules.map(
    ({ condition }, index) =>
      `const r${index} = ${typeof condition === "boolean" ? condition : textOf(condition)};`,
  );
  return `${lines.join("\n")}\nreturn [${rules.map((_, index) => `r${index}`).join(", ")}];`;
}

export const straight: Task = {
  name: "straight code (two-valued, facts ready)",
  async prepare(one) {
    const law = peerLaw(one);
    const run = new Function("f", straightCode(law)) as (facts: readonly unknown[]) => boolean[];
    const results = run(law.facts);
    law.check((rule) => results[rule]);
    return () => run(law.facts);
  },
};
