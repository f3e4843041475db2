import { type IssueData, unknownValue } from "../case";
import { type Law, schemeFact } from "../law";
import { nearest } from "../lib/nearest";

/** So few letters apart, one id is taken for another misspelt; a municipality has schemes that no pack holds. */
const mostLetters = 2;

/** What is wrong with the scheme that a case names: one that is a letter or two from a scheme of the law. */
export function schemeIssues({ data }: Law, values: readonly unknown[]): IssueData[] {
  if (data.schemes.length === 0) return [];
  const known = data.schemes.flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  const named = values[data.facts.findIndex(({ id }) => id === schemeFact)];
  if (typeof named !== "string" || known.includes(named)) return [];
  return nearest(named, known, mostLetters) === undefined ? [] : [unknownValue(schemeFact, named, known)];
}
