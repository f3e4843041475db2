import type { Issue, IssueData } from "../issue";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";
import type { IssueWords } from "./words";

const languages = { nb, nn, en } as const;
export type MessageLanguage = keyof typeof languages;

/** The languages of messages. */
export const messageLanguages = Object.keys(languages) as readonly MessageLanguage[];

/** The words for an issue: what is wrong, where, and what to do; in bokmål where the language is none that it has. */
export function describeIssue(issue: IssueData, language: MessageLanguage = "nb"): Issue {
  const words = languages[messageLanguages.includes(language) ? language : "nb"];
  return { ...issue, message: filled(words.messages[issue.code], issue, words) };
}

type Field = Exclude<keyof IssueData, "code">;

function filled(text: string, issue: IssueData, words: IssueWords): string {
  return text.replace(/\{(\??)(\w+)\}/g, (_, ifGiven, key: Field) => {
    if (ifGiven) return issue[key] ? filled(words.given[key as keyof IssueWords["given"]], issue, words) : "";
    return key === "path" ? issue.path || words.whole : (issue[key] ?? "");
  });
}
