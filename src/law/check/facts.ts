import { inputsOf, parametersOfFact } from "../inputs";
import { didYouMean } from "../nearest";
import type { Fact } from "../types";
import { leavesOf, referencesOf } from "../walk";
import { checkCitations } from "./citations";
import type { CheckContext } from "./context";

const derivedTypes = new Set(["ore", "cent", "millionths", "integer", "boolean", "enum"]);
const derivedOnly = new Set(["ore", "cent", "millionths", "integer"]);
const needsUnit = new Set(["count", "money", "share", "decimal"]);

export function checkFacts(context: CheckContext): void {
  const { facts, constraints, parameters, tables } = context.law.data;
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  for (const fact of facts) {
    const item = `fact:${fact.id}`;
    const report = (code: string, message: string, hint?: string) =>
      context.report(item, fact.id, code, message, hint);
    checkCitations(context, item, fact.id, fact);
    for (const id of parametersOfFact(fact))
      if (!parameters.some((one) => one.id === id))
        report(
          "unknown-parameter",
          `The fact "${fact.id}" uses the parameter "${id}", which is not declared.`,
          didYouMean(
            id,
            parameters.map((one) => one.id),
          ),
        );
    if (fact.plausible && fact.type !== "decimal")
      report("plausible", `The fact "${fact.id}" is no decimal number.`, "Leave `plausible` out.");
    if (fact.type === "enum" && !fact.values)
      report("enum-without-values", `The fact "${fact.id}" has no values.`, "List them.");
    if (!fact.derive) {
      if (derivedOnly.has(fact.type))
        report(
          "given-of-derived-type",
          `The fact "${fact.id}" is of the type ${fact.type} but is not derived.`,
          "Give it a `derive`, or another type.",
        );
      if (needsUnit.has(fact.type) && !fact.unit)
        report("no-unit", `The fact "${fact.id}" has no unit.`, "Name it, such as NOK, persons or months.");
      continue;
    }
    if (!derivedTypes.has(fact.type))
      report("derived-type", `A derived fact cannot be of the type ${fact.type}.`);
    if (fact.type === "millionths" && !/Share(Floor|Ceil)$/.test(fact.id))
      report(
        "share-name",
        `The share "${fact.id}" does not say which way it is rounded.`,
        "Let its name end in ShareFloor or ShareCeil.",
      );
    checkRounding(fact, report);
    const inputs = inputsOf(fact.derive);
    for (const id of inputs.facts)
      if (!known.has(id))
        report(
          "unknown-fact",
          `The fact "${fact.id}" is derived from "${id}", which is not declared.`,
          didYouMean(id, known.keys()),
        );
    if (inputs.table && !tables.some((one) => one.id === inputs.table))
      report(
        "unknown-table",
        `The fact "${fact.id}" uses the table "${inputs.table}", which is not declared.`,
      );
  }
  checkPrefixes(context, facts);
  for (const constraint of constraints)
    if (constraint.kind === "excluded" && referencesOf(constraint.conditions).length > 0)
      context.report(
        `constraint:${constraint.id}`,
        constraint.id,
        "constraint-refers",
        "A constraint weighs given facts and refers to no rule.",
        "Write the leaves out.",
      );
  for (const constraint of constraints)
    for (const id of constraint.kind === "at-most"
      ? [constraint.fact, constraint.than]
      : leavesOf(constraint.conditions).map((leaf) => leaf.fact))
      if (!known.has(id))
        context.report(
          `constraint:${constraint.id}`,
          constraint.id,
          "unknown-fact",
          `The constraint names the fact "${id}", which is not declared.`,
          didYouMean(id, known.keys()),
        );
}

function checkRounding(fact: Fact, report: (code: string, message: string, hint?: string) => void) {
  const derive = fact.derive;
  if (!derive || fact.type !== "millionths" || !("round" in derive)) return;
  const wanted = fact.id.endsWith("ShareFloor") ? "down" : "up";
  if (derive.round !== wanted)
    report(
      "share-rounding",
      `The share "${fact.id}" is rounded ${derive.round}.`,
      `Its name asks for "${wanted}".`,
    );
}

/** A given fact is a path in the case, so no fact may lie inside another. */
function checkPrefixes(context: CheckContext, facts: readonly Fact[]) {
  const given = new Set(facts.filter((fact) => !fact.derive).map((fact) => fact.id));
  for (const id of given)
    for (let dot = id.lastIndexOf("."); dot > 0; dot = id.lastIndexOf(".", dot - 1)) {
      const outer = id.slice(0, dot);
      if (given.has(outer))
        context.report(
          context.isNew(`fact:${id}`) ? `fact:${id}` : `fact:${outer}`,
          id,
          "nested-fact",
          `The fact "${id}" lies inside the fact "${outer}".`,
          "Choose another name for one of them.",
        );
    }
}
