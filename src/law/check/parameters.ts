import { parametersOfFact } from "../inputs";
import { toFactValue } from "../numbers";
import type { Rule } from "../types";
import { leavesOf, parameterIn } from "../walk";
import { checkSources } from "./citations";
import type { CheckContext } from "./context";

export function checkParameters(context: CheckContext): void {
  const { parameters, tables } = context.law.data;
  const used = usedParameters(context);
  for (const parameter of parameters) {
    const item = `parameter:${parameter.id}`;
    for (const value of parameter.values) {
      const place = `${parameter.id}, ${value.from}`;
      checkSources(context, item, place, value);
      for (const text of [value.value, ...(value.alternatives ?? []).flatMap((other) => other.value ?? [])])
        if (toFactValue(parameter.fact, text) === undefined)
          context.report(
            item,
            place,
            "value-not-exact",
            `The value "${text}" does not come out as a whole number of ${parameter.fact}.`,
            "Write a decimal string, such as 0.30 or 1300000.",
          );
    }
    if (!used.has(parameter.id))
      context.report(
        item,
        parameter.id,
        "unused-parameter",
        `The parameter "${parameter.id}" is not used by any condition or derived fact.`,
        "Use it or remove it.",
      );
  }
  for (const table of tables) checkSources(context, `table:${table.id}`, table.id, table);
}

function usedParameters(context: CheckContext): Set<string> {
  const { facts, rules } = context.law.data;
  const used = new Set<string>(facts.flatMap(parametersOfFact));
  for (const rule of rules) for (const id of parametersOf(rule)) used.add(id);
  return used;
}

function parametersOf(rule: Rule): string[] {
  return rule.versions.flatMap((version) => [
    ...[version.conditions, ...(version.alternatives ?? []).map((other) => other.conditions)].flatMap(
      (conditions) =>
        leavesOf(conditions).flatMap((leaf) =>
          isFactValue(leaf.value) ? (parameterIn(leaf.value.fact) ?? []) : [],
        ),
    ),
    ...(version.ceiling ? [version.ceiling.parameter] : []),
  ]);
}

function isFactValue(value: unknown): value is { fact: string } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "fact" in value;
}
