export { comparisonDocument } from "./comparison";
export { type Block, list, paragraph } from "./document";
export { type ExplainOptions, explainWith, type ShowOptions, show } from "./explain";
export { dateIn } from "./format/date";
export type { Paint } from "./plain";
export { parameterDocument, ruleDocument, ruleListDocument } from "./rule";
export { type Speech, speechOf } from "./speech";
export type { TextSource } from "./wording";
export { wordsOf } from "./words";
