import { describeIssue } from "../../case";
import type { Language } from "../../law";
import type { CliWords } from "../words";
import type { CellIssue } from "./cell";
import type { RowIssue } from "./lines";

/** An issue of a cell in words, with the column that it stands in. */
export function described(issue: CellIssue, column: string, words: CliWords, language: Language): RowIssue {
  if (issue.code === "cell-error")
    return { ...issue, column, message: words.batch.cellError(column, issue.received ?? "") };
  return { ...describeIssue(issue as Parameters<typeof describeIssue>[0], language), column };
}
