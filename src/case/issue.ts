/** Something wrong with the input, as data; the words come from `describeIssue`. */
export interface Issue {
  code: IssueCode;
  /** The place in the case, such as `aid.earlierDeMinimis.awards[2].amount`; empty for the case as a whole. */
  path: string;
  /** What was given, shortened; for messages. */
  received?: string | undefined;
  /** The allowed values, the other field, or the limit. */
  expected?: string | undefined;
  /** The nearest known field or value. */
  suggestion?: string | undefined;
  /** The words, in the language asked for. */
  message: string;
}

export type IssueCode =
  | "not-an-object"
  | "not-a-list"
  | "unknown-field"
  | "null"
  | "not-a-boolean"
  | "not-a-text"
  | "text-too-long"
  | "not-a-number"
  | "ambiguous"
  | "not-a-whole-number"
  | "negative"
  | "zero"
  | "too-large"
  | "too-many-decimals"
  | "not-a-share"
  | "unknown-value"
  | "unknown-currency"
  | "not-a-date"
  | "not-a-month-day"
  | "wrong-check-digit"
  | "not-an-organisation-number"
  | "not-a-municipality-number"
  | "not-a-cpv-code"
  | "not-a-sector-code"
  | "unreadable-amount"
  | "unreadable-count"
  | "unreadable-rate"
  | "unreadable-share"
  | "unreadable-date"
  | "unreadable-month-day"
  | "unreadable-yes-or-no"
  | "missing-field"
  | "more-than"
  | "too-many"
  | "law-date"
  | "not-a-record";

export type IssueData = Omit<Issue, "message">;
