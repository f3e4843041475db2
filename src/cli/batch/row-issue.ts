import { describeIssue, type IssueData } from "../../case";
import type { Language } from "../../law";
import type { CliWords } from "../words";
import type { CellIssue } from "./cell";
import type { RowIssue } from "./lines";

/** An issue of a cell in words that name its column, as whoever made the table knows it. */
export function described(issue: CellIssue, column: string, words: CliWords, language: Language): RowIssue {
  if (issue.code === "cell-error")
    return { ...issue, column, message: words.batch.cellError(column, issue.received ?? "") };
  const { message } = describeIssue({ ...(issue as IssueData), path: words.batch.column(column) }, language);
  const hint = issue.code === "unknown-value" ? ` ${words.batch.sayValues(issue.received ?? "")}` : "";
  return { ...issue, column, message: message + hint };
}
