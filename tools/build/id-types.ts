import type { Fact, Rule } from "../../src/law";
import { caseType } from "./case-interface";

/** The ids of the national law as types: routes, all rules, and given facts with what a case may say of each. */
export function idTypes(facts: readonly Fact[], rules: readonly Rule[]): string {
  const routes = rules.filter(({ kind }) => kind === "route");
  const given = facts.filter((fact) => !fact.derive);
  return `import type { AwardsInput, JudgementInput, MoneyInput, PurchasesInput } from "../case/input";

/** A route of the national law; packs add instruments. Written by tools/build/compile-law.ts from rules/. */
export type RouteId = ${union(routes)};

/** A rule of the national law, of any kind; packs add rules. */
export type RuleId = ${union(rules)};

/** What a case may say of each given fact of the national law, by its id; packs add facts. */
export interface FactValues {
${byId(given)
  .map((fact) => `  ${JSON.stringify(fact.id)}: ${caseType(fact)} | undefined;`)
  .join("\n")}
}

/** A given fact of the national law: the path of a field in a case. */
export type FactPath = keyof FactValues;
`;
}

function union(rules: readonly Rule[]): string {
  return byId(rules)
    .map(({ id }) => `\n  | ${JSON.stringify(id)}`)
    .join("");
}

function byId<T extends { id: string }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
}
