import { gateOf } from "../ids";
import { matches } from "../matches";
import { didYouMean } from "../nearest";
import type { Rule, RuleVersion } from "../types";
import { isReference, referencesOf } from "../walk";
import { checkSources } from "./citations";
import type { CheckContext } from "./context";

const mayLackConditions = new Set(["duty", "note", "consideration", "restriction"]);
const attached = new Set(["note", "restriction", "warning"]);

/** What each kind of rule must and may have. */
export function checkRules(context: CheckContext): void {
  const { data } = context.law;
  const rules = new Map(data.rules.map((rule) => [rule.id, rule]));
  const facts = new Map(data.facts.map((fact) => [fact.id, fact]));
  const targets = data.rules.filter((rule) => rule.kind === "route" || rule.kind === "instrument");
  for (const rule of data.rules) {
    const item = `rule:${rule.id}`;
    const report = (code: string, message: string, hint?: string, place = rule.id) =>
      context.report(item, place, code, message, hint);
    if (attached.has(rule.kind) && !rule.appliesTo)
      report("applies-to-nothing", `A ${rule.kind} says which routes it belongs to.`, "Give it appliesTo.");
    for (const pattern of rule.appliesTo ?? [])
      if (!targets.some((target) => matches(pattern, target.id)))
        report(
          "unknown-rule",
          `appliesTo names "${pattern}", which no route or instrument matches.`,
          didYouMean(
            pattern,
            targets.map((target) => target.id),
          ),
        );
    if (rule.kind === "duty" && !rule.stage)
      report("no-stage", "A duty says when it falls: before, award or after.", "Give it a stage.");
    if (rule.kind === "restriction" && !rule.strength)
      report("no-strength", "A restriction says whether it holds always or normally.", "Give it a strength.");
    if ((rule.kind === "route" || rule.kind === "instrument" || rule.kind === "regime") && !rule.family)
      report("no-family", `A ${rule.kind} belongs to purchase or support.`, "Give it a family.");
    if (rule.kind === "warning" && !rule.warns)
      report("warns-of-nothing", "A warning says its code and which facts it is about.", "Give it warns.");
    for (const id of rule.warns?.facts ?? [])
      if (!facts.has(id) || facts.get(id)!.derive)
        report("warns-unknown", `"${id}" is not a given fact.`, didYouMean(id, facts.keys()));
    if (rule.kind === "conflict") {
      if (!rule.contests)
        report("contests-nothing", "A conflict says which facts it puts in doubt.", "Give it contests.");
      for (const id of rule.contests ?? [])
        if (!facts.has(id) || facts.get(id)!.derive)
          report("contests-unknown", `"${id}" is not a given fact.`, didYouMean(id, facts.keys()));
      if (rule.versions.some((version) => referencesOf(version.conditions).length > 0))
        report("conflict-refers", "A conflict weighs given facts and refers to no rule.");
    }
    for (const version of rule.versions) {
      const place = `${rule.id}, ${version.from}`;
      checkSources(context, item, place, version);
      if (version.gap && version.conditions)
        report("gap-with-conditions", "A gap has no conditions.", "Take away one of the two.", place);
      if (!version.gap && !version.conditions && !mayLackConditions.has(rule.kind))
        report("no-conditions", `A ${rule.kind} has conditions.`, undefined, place);
      checkNames(rules, version, (code, message, hint) => report(code, message, hint, place));
      if (rule.kind === "route" || rule.kind === "instrument")
        checkGate(rule, version, (code, message, hint) => report(code, message, hint, place));
      if (version.ceiling) {
        if (!facts.has(version.ceiling.total))
          report(
            "unknown-fact",
            `The ceiling's total "${version.ceiling.total}" is not declared.`,
            didYouMean(version.ceiling.total, facts.keys()),
            place,
          );
        if (!data.parameters.some((one) => one.id === version.ceiling!.parameter))
          report(
            "unknown-parameter",
            `The ceiling's parameter "${version.ceiling.parameter}" is not declared.`,
            undefined,
            place,
          );
      }
    }
    if (rule.kind === "route" && data.order.length > 0 && !data.order.includes(rule.id))
      report(
        "not-in-order",
        "The route has no place in the order of procedural burden.",
        "Add it to order.json.",
      );
  }
  for (const id of data.order)
    if (rules.get(id)?.kind !== "route")
      context.report(
        "order",
        "order",
        "unknown-rule",
        `The order names "${id}", which is no route.`,
        didYouMean(id, rules.keys()),
      );
}

function checkNames(
  rules: ReadonlyMap<string, Rule>,
  version: RuleVersion,
  report: (code: string, message: string, hint?: string) => void,
) {
  for (const id of version.duties ?? [])
    if (rules.get(id)?.kind !== "duty")
      report(
        "unknown-rule",
        `"${id}" is listed as a duty but is none.`,
        didYouMean(
          id,
          [...rules.values()].filter((rule) => rule.kind === "duty").map((rule) => rule.id),
        ),
      );
  if (version.voluntary && !rules.has(version.voluntary))
    report(
      "unknown-rule",
      `"${version.voluntary}" is named by voluntary but not declared.`,
      didYouMean(version.voluntary, rules.keys()),
    );
  const referred = new Set(referencesOf(version.conditions));
  for (const id of version.basis ?? []) {
    if (rules.get(id)?.kind !== "route")
      report("unknown-rule", `The basis "${id}" is no route.`, didYouMean(id, rules.keys()));
    else if (!referred.has(id))
      report(
        "basis-not-required",
        `The basis "${id}" is not among the conditions.`,
        "Refer to it in an any.",
      );
  }
}

/** The conditions of a route begin with the question which family the transfer belongs to. */
function checkGate(
  rule: Rule,
  version: RuleVersion,
  report: (code: string, message: string, hint?: string) => void,
) {
  if (!version.conditions || !rule.family) return;
  const gate = gateOf[rule.family];
  const first = "all" in version.conditions ? version.conditions.all[0] : version.conditions;
  if (!first || !isReference(first) || first.condition !== gate)
    report(
      "no-gate",
      `The conditions do not begin with ${gate}.`,
      `Write { "all": [{ "condition": "${gate}" }, …] }.`,
    );
}
