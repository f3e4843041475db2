import type { Constraint } from "../types";
import { leavesOf } from "../walk";
import type { CheckContext } from "./context";

const kindsOfPacks = new Set(["instrument", "restriction", "note", "condition", "duty", "consideration"]);

/** A pack adds instruments and restrictions under its own name. */
export function checkPacks(context: CheckContext): void {
  const { packs, rules, parameters, constraints } = context.law.data;
  const names = packs.map((pack) => pack.id);
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index)
      context.report("pack", name, "pack-twice", `Two packs are called "${name}".`);
  });
  if (names.length === 0) return;
  const isOwn = (id: string) => names.some((name) => id.startsWith(`${name}.`));
  for (const rule of rules) {
    if (!context.isNew(`rule:${rule.id}`)) continue;
    if (isOwn(rule.id)) {
      if (!kindsOfPacks.has(rule.kind))
        context.report(
          `rule:${rule.id}`,
          rule.id,
          "pack-kind",
          `A pack cannot add a ${rule.kind}.`,
          `It may add: ${[...kindsOfPacks].join(", ")}.`,
        );
    } else if (!context.law.isMain(rule.id))
      context.report(
        `rule:${rule.id}`,
        rule.id,
        "pack-name",
        `The rule does not begin with the name of its pack (${names.join(", ")}).`,
        `Call it ${names[0]}.${rule.id}.`,
      );
  }
  for (const parameter of parameters)
    if (
      context.isNew(`parameter:${parameter.id}`) &&
      !isOwn(parameter.id) &&
      !context.law.isMain(parameter.id)
    )
      context.report(
        `parameter:${parameter.id}`,
        parameter.id,
        "pack-name",
        `The parameter does not begin with the name of its pack (${names.join(", ")}).`,
      );
  const isNational = (factId: string) =>
    context.law.inherited.has(`fact:${factId}`) || context.law.isMain(factId);
  for (const constraint of constraints)
    if (
      context.isNew(`constraint:${constraint.id}`) &&
      !context.law.isMain(constraint.id) &&
      factsOf(constraint).every(isNational)
    )
      context.report(
        `constraint:${constraint.id}`,
        constraint.id,
        "constraint-in-pack",
        "A constraint over national facts alone would change which cases the national law takes.",
        "Let it speak of a fact of the pack.",
      );
}

function factsOf(constraint: Constraint): string[] {
  return constraint.kind === "at-most"
    ? [constraint.fact, constraint.than]
    : leavesOf(constraint.conditions).map((leaf) => leaf.fact);
}
