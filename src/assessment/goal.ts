import { type IssueData, messageLanguages, optionIssues, shown, unknownValue } from "../case";
import type { Law } from "../law";
import { allRouteIdsOf } from "./ids";
import type { AssessOptions, Detail } from "./types";

const details: readonly Detail[] = ["verdicts", "summary", "trace", "full"];

/** What an interview can aim at: the lightest route, any open route, all routes, or one route by its id. */
export function goalsOf(law: Law): string[] {
  return ["lightest-route", "any-open-route", "all-routes", ...allRouteIdsOf(law)];
}

/** What is wrong with what is asked for: a language, a detail, a goal or a fact that there is not. */
export function aimIssues(
  law: Law,
  { lang, detail, goal, route, premises, skip = [] }: AssessOptions,
): IssueData[] {
  return [
    ...optionIssues("lang", lang, messageLanguages),
    ...optionIssues("detail", detail, details),
    ...(goal === undefined ? [] : optionIssues("goal", goal, goalsOf(law))),
    ...(route === undefined ? [] : optionIssues("route", route, allRouteIdsOf(law))),
    ...(premises === undefined ? [] : optionIssues("premises", premises, ["usual"])),
    ...skipIssues(law, skip),
  ];
}

function skipIssues(law: Law, skip: unknown): IssueData[] {
  if (!Array.isArray(skip)) return [{ code: "not-a-list", path: "skip", received: shown(skip) }];
  if (skip.length === 0) return [];
  const facts = law.data.facts.filter((fact) => !fact.derive).map(({ id }) => id);
  return skip.flatMap((id, index) => (facts.includes(id) ? [] : [unknownValue(`skip[${index}]`, id, facts)]));
}
