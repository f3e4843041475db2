import { limits } from "../schema";
import type { Condition, Rule } from "../types";
import { endsOf, isReference, referencesOf } from "../walk";
import type { CheckContext } from "./context";
import { afterReferences } from "./references";

/**
 * A rule is opened whole, with the rules that it refers to inside it, to show how it came out. Rules that each open
 * the last one twice would double at every step, so the number of conditions inside one rule has a limit.
 */
export function checkWidth(context: CheckContext): void {
  const rules = new Map(context.law.data.rules.map((rule) => [rule.id, rule]));
  const widths = new Map<string, number>();

  const conditionsOf = (rule: Rule) =>
    rule.versions
      .flatMap((version) => [version, ...(version.alternatives ?? [])])
      .flatMap(({ conditions }) => (conditions ? [conditions] : []));
  // A ring is reported elsewhere; here the rule that closes it counts for one.
  const widthOf = (condition: Condition): number =>
    [...endsOf(condition)].reduce(
      (sum, end) => sum + (isReference(end) ? (widths.get(end.condition) ?? 1) : 1),
      0,
    );
  const edges = new Map(
    [...rules.values()].map((rule) => [rule.id, conditionsOf(rule).flatMap((one) => referencesOf(one))]),
  );
  for (const id of afterReferences(edges).order) {
    const rule = rules.get(id);
    if (rule) widths.set(id, Math.max(1, ...conditionsOf(rule).map(widthOf)));
  }

  for (const rule of rules.values()) {
    if (widths.get(rule.id)! > limits.openedConditions)
      context.report(
        `rule:${rule.id}`,
        rule.id,
        "too-wide",
        `The rule opens more than ${limits.openedConditions} conditions, those of the rules it refers to among them.`,
        "Refer to fewer rules, and to each once.",
      );
  }
}
