export type { Issue, IssueCode, IssueData } from "./issue";
export { describeIssue, type MessageLanguage } from "./messages";
export { nearest } from "../nearest";
export { type CaseReader, caseReader, type Field, type ReadCase } from "./reader";
export { isDate } from "./readers/dates";
export { Exact, type ExactDecimal } from "./readers/decimals";
export type { Judgement } from "./readers/judgement";
export { type Award, type Awards, awardRegulations, type Purchases } from "./readers/lists";
export type { Currency, Money } from "./readers/money";
