import { didYouMean } from "../nearest";
import type { Condition, Fact, Leaf, Parameter, Rule } from "../types";
import { endsOf, isReference, parameterIn } from "../walk";
import type { CheckContext } from "./context";

const ordering = new Set(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]);
const numeric = new Set(["count", "ore", "cent", "millionths", "integer"]);
const unweighed = new Set([
  "money",
  "share",
  "decimal",
  "date",
  "monthDay",
  "text",
  "organisationNumber",
  "awards",
  "purchases",
]);
/** Facts whose values are codes that no list in the law exhausts. */
const codes = new Set(["code", "municipalityNumber", "cpv", "sectorCode"]);
const referable = new Set(["class", "condition", "regime", "route"]);

/** References point to rules that may be referred to; leaves compare what can be compared. */
export function checkConditions(context: CheckContext): void {
  const { rules, facts, parameters } = context.law.data;
  const known: Known = {
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    parameters: new Map(parameters.map((parameter) => [parameter.id, parameter])),
  };
  for (const rule of rules)
    for (const version of rule.versions) {
      if (version.conditions) checkTree(context, known, rule, version.conditions);
      for (const other of version.alternatives ?? [])
        if (other.conditions) checkTree(context, known, rule, other.conditions);
    }
}

interface Known {
  rules: ReadonlyMap<string, Rule>;
  facts: ReadonlyMap<string, Fact>;
  parameters: ReadonlyMap<string, Parameter>;
}

function checkTree(context: CheckContext, known: Known, rule: Rule, condition: Condition) {
  const item = `rule:${rule.id}`;
  const seen = new Map<string, string>();
  for (const end of endsOf(condition)) {
    if (isReference(end)) {
      const target = known.rules.get(end.condition);
      if (!target)
        context.report(
          item,
          rule.id,
          "unknown-rule",
          `The rule "${end.condition}" is referred to but not declared.`,
          didYouMean(end.condition, known.rules.keys()),
        );
      else if (!referable.has(target.kind) && !(rule.kind === "instrument" && target.kind === "instrument"))
        context.report(
          item,
          rule.id,
          "reference-kind",
          `"${end.condition}" is a ${target.kind}; only a class, condition, regime or route may be referred to.`,
        );
      continue;
    }
    const asked = JSON.stringify([end.fact, end.operator, end.value]);
    if ((seen.get(end.id) ?? asked) !== asked)
      context.report(
        item,
        `${rule.id}#${end.id}`,
        "leaf-twice",
        `The leaf id "${end.id}" stands for two different questions in one version.`,
        "Give each its own.",
      );
    seen.set(end.id, asked);
    checkLeaf(context, known, rule, end);
  }
}

function checkLeaf(context: CheckContext, known: Known, rule: Rule, leaf: Leaf) {
  const place = `${rule.id}#${leaf.id}`;
  const report = (code: string, message: string, hint?: string) =>
    context.report(`rule:${rule.id}`, place, code, message, hint);
  const fact = known.facts.get(leaf.fact);
  if (!fact)
    return report(
      "unknown-fact",
      `Fact "${leaf.fact}" is not declared.`,
      didYouMean(leaf.fact, known.facts.keys()),
    );
  if (unweighed.has(fact.type))
    return report(
      "fact-not-weighed",
      `The fact "${fact.id}" is of the type ${fact.type} and cannot stand in a condition.`,
      "Compare a fact derived from it.",
    );
  const isList = leaf.operator === "in" || leaf.operator === "notIn";
  if (isList !== Array.isArray(leaf.value))
    return report(
      "list-operator",
      `${leaf.operator} and the value do not fit.`,
      "in and notIn take a list, the others a single value.",
    );
  if (typeof leaf.value === "object" && !Array.isArray(leaf.value))
    return checkComparison(known, fact, leaf, leaf.value.fact, report);
  if (ordering.has(leaf.operator))
    return report(
      "ordering-of-words",
      `${leaf.operator} needs a number on each side.`,
      "Compare with a parameter.",
    );
  if (typeof leaf.value === "boolean") {
    if (fact.type !== "boolean" && fact.type !== "judgement")
      report("value-type", `The fact "${fact.id}" is ${fact.type}, not true or false.`);
    return;
  }
  if (codes.has(fact.type)) return;
  if (fact.type !== "enum")
    return report("value-type", `The fact "${fact.id}" is ${fact.type} and cannot be a word.`);
  for (const word of [leaf.value].flat())
    if (!fact.values?.includes(word))
      report(
        "value-unknown",
        `"${word}" is not a value of "${fact.id}".`,
        didYouMean(word, fact.values ?? []),
      );
}

function checkComparison(
  known: Known,
  fact: Fact,
  leaf: Leaf,
  other: string,
  report: (code: string, message: string, hint?: string) => void,
) {
  const parameterId = parameterIn(other);
  const otherType =
    parameterId === undefined ? known.facts.get(other)?.type : known.parameters.get(parameterId)?.fact;
  if (otherType === undefined) {
    const names =
      parameterId === undefined
        ? known.facts.keys()
        : [...known.parameters.keys()].map((id) => `parameter.${id}`);
    return report(
      parameterId === undefined ? "unknown-fact" : "unknown-parameter",
      `"${other}" is not declared.`,
      didYouMean(other, names),
    );
  }
  const kind = fact.type === "count" ? "integer" : fact.type;
  const otherKind = otherType === "count" ? "integer" : otherType;
  if (kind !== otherKind)
    return report(
      "units-differ",
      `"${fact.id}" is ${kind}, "${other}" is ${otherKind}.`,
      "Compare like with like.",
    );
  if (ordering.has(leaf.operator) && !numeric.has(fact.type))
    report("ordering-of-words", `${leaf.operator} needs a number on each side.`);
  if (fact.type !== "millionths") return;
  const fits = fact.id.endsWith("ShareFloor")
    ? ["greaterThanInclusive", "lessThan"]
    : ["greaterThan", "lessThanInclusive"];
  if (!fits.includes(leaf.operator))
    report(
      "share-pairing",
      `${leaf.operator} is not exact on "${fact.id}".`,
      `Use ${fits.join(" or ")}, or the share rounded the other way.`,
    );
}
