import { describeIssue, type Issue, type IssueData, isObject, nearest, shown } from "../case";
import type { Language } from "../law";
import type { LetterDetails } from "./types";
import { letterWordsOf } from "./words";

export const letterDetails = Object.keys(letterWordsOf("nb").details) as (keyof LetterDetails)[];

const lists: readonly string[] = ["undertaking", "address"];

/** Details as they were written, with nothing made into another type; or everything that is wrong with them. */
export function readDetails(
  input: unknown,
  lang: Language,
): { ok: true; details: LetterDetails } | { ok: false; issues: Issue[] } {
  const issues = isObject(input)
    ? Object.entries(input).flatMap(([name, value]) => issuesOf(name, value))
    : [{ code: "not-an-object", path: "details", received: shown(input) } as const];
  return issues.length === 0
    ? { ok: true, details: input as LetterDetails }
    : { ok: false, issues: issues.map((issue) => describeIssue(issue, lang)) };
}

function issuesOf(name: string, value: unknown): IssueData[] {
  const path = `details.${name}`;
  if (!(letterDetails as string[]).includes(name))
    return [{ code: "unknown-field", path, suggestion: nearest(name, letterDetails) }];
  if (lists.includes(name) && Array.isArray(value))
    return value.flatMap((one, index) => textIssue(`${path}[${index}]`, one));
  return textIssue(path, value);
}

function textIssue(path: string, value: unknown): IssueData[] {
  if (value === null) return [{ code: "null", path }];
  return typeof value === "string" ? [] : [{ code: "not-a-text", path, received: shown(value) }];
}
