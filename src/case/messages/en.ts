import type { IssueCode, IssueData } from "../issue";

const meant = (issue: IssueData) => (issue.suggestion ? ` Did you mean "${issue.suggestion}"?` : "");
const got = (issue: IssueData) => (issue.received === undefined ? "" : ` Given: ${issue.received}.`);

export const en: Record<IssueCode, (issue: IssueData) => string> = {
  "not-an-object": (issue) => `${issue.path || "The case"} must be an object.${got(issue)}`,
  "not-a-list": (issue) => `${issue.path} must be a list.${got(issue)}`,
  "unknown-field": (issue) => `There is no field ${issue.path}.${meant(issue)}`,
  null: (issue) => `${issue.path} is null. Leave the field out if the answer is not known.`,
  "not-a-boolean": (issue) => `${issue.path} must be true or false.${got(issue)}`,
  "not-a-text": (issue) => `${issue.path} must be text.${got(issue)}`,
  "text-too-long": (issue) => `${issue.path} is too long. The limit is ${issue.expected} characters.`,
  "not-a-number": (issue) => `${issue.path} must be a number, such as 250000 or "250000.50".${got(issue)}`,
  "not-a-whole-number": (issue) => `${issue.path} must be a whole number.${got(issue)}`,
  negative: (issue) => `${issue.path} cannot be negative.${got(issue)}`,
  zero: (issue) => `${issue.path} must be more than zero.${got(issue)}`,
  "too-large": (issue) =>
    `${issue.path} is too large to be meant. The limit is ${issue.expected}.${got(issue)}`,
  "too-many-decimals": (issue) => `${issue.path} has more than ${issue.expected} decimals.${got(issue)}`,
  "not-a-share": (issue) => `${issue.path} must be a share from 0 to 1.${got(issue)}`,
  "unknown-value": (issue) =>
    `${issue.path} cannot be ${issue.received}.${meant(issue)} Allowed: ${issue.expected}.`,
  "unknown-currency": (issue) => `The currency ${issue.received} is not known. Use ${issue.expected}.`,
  "not-a-date": (issue) => `${issue.path} must be a date that exists, as YYYY-MM-DD.${got(issue)}`,
  "not-a-month-day": (issue) => `${issue.path} must be a day of the year, as MM-DD.${got(issue)}`,
  "wrong-check-digit": (issue) => `${issue.path} has a wrong check digit.${got(issue)}`,
  "not-an-organisation-number": (issue) => `${issue.path} must be nine digits.${got(issue)}`,
  "missing-field": (issue) => `${issue.path} is missing.`,
  "more-than": (issue) => `${issue.path} is more than ${issue.expected}.${got(issue)}`,
  "too-many": (issue) => `${issue.path} has too many rows. The limit is ${issue.expected}.`,
  "law-date": (issue) => `The date of the law must be a date that exists, as YYYY-MM-DD.${got(issue)}`,
  "not-a-record": (issue) =>
    `This is not a record from hjemmel${issue.path ? `: ${issue.path} is wrong` : ""}.`,
};
