import type { Issue, IssueData } from "../issue";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";

const languages = { nb, nn, en } as const;
export type MessageLanguage = keyof typeof languages;

/** The words for an issue: what is wrong, where, and what to do. */
export function describeIssue(issue: IssueData, language: MessageLanguage): Issue {
  return { ...issue, message: languages[language][issue.code](issue) };
}
