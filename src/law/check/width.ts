import { limits } from "../schema";
import type { Condition, Rule } from "../types";
import { endsOf, isReference } from "../walk";
import type { CheckContext } from "./context";

/**
 * A rule is opened whole, with the rules that it refers to inside it, to show how it came out. Rules that each open
 * the last one twice would double at every step, so the number of conditions inside one rule has a limit.
 */
export function checkWidth(context: CheckContext): void {
  const rules = new Map(context.law.data.rules.map((rule) => [rule.id, rule]));
  const widths = new Map<string, number>();

  const widthOf = (rule: Rule): number => {
    const known = widths.get(rule.id);
    if (known !== undefined) return known;
    widths.set(rule.id, 1); // A ring is reported elsewhere; here it only has to end.
    const all = rule.versions.flatMap((version) => [version, ...(version.alternatives ?? [])]);
    const width = Math.max(
      1,
      ...all.map(({ conditions }) => (conditions ? widthOfCondition(conditions) : 1)),
    );
    widths.set(rule.id, width);
    return width;
  };
  const widthOfCondition = (condition: Condition): number => {
    let sum = 0;
    for (const end of endsOf(condition)) {
      const target = isReference(end) ? rules.get(end.condition) : undefined;
      sum += target ? widthOf(target) : 1;
    }
    return sum;
  };

  for (const rule of rules.values()) {
    const width = widthOf(rule);
    if (width > limits.openedConditions)
      context.report(
        `rule:${rule.id}`,
        rule.id,
        "too-wide",
        `The rule opens more than ${limits.openedConditions} conditions, those of the rules it refers to among them.`,
        "Refer to fewer rules, and to each once.",
      );
  }
}
