import { type IssueData, shown } from "../case";
import type { Law } from "../law";
import { nearest } from "../nearest";
import type { AssessOptions } from "./types";

/** What an interview can aim at: any open route, all routes, or one road by its id. */
export function goalsOf(law: Law): string[] {
  const roads = law.data.rules.filter(({ kind }) => kind === "route" || kind === "instrument");
  return ["any-open-route", "all-routes", ...roads.map(({ id }) => id)];
}

/** What is wrong with the aim of the questions: a goal or a fact that the law does not have. */
export function aimIssues(law: Law, { goal, skip = [] }: Pick<AssessOptions, "goal" | "skip">): IssueData[] {
  if (goal === undefined && skip.length === 0) return [];
  const goals = goalsOf(law);
  const facts = law.data.facts.filter((fact) => !fact.derive).map(({ id }) => id);
  return [
    ...(goal === undefined || goals.includes(goal) ? [] : [unknownValue("goal", goal, goals)]),
    ...skip.flatMap((id, index) => (facts.includes(id) ? [] : [unknownValue(`skip[${index}]`, id, facts)])),
  ];
}

function unknownValue(path: string, value: string, known: readonly string[]): IssueData {
  return {
    code: "unknown-value",
    path,
    received: shown(value),
    expected: `${known.slice(0, 3).join(", ")}, …`,
    suggestion: nearest(value, known),
  };
}
