export { conditionIn, uncapitalised } from "./answers";
export { assessmentDocument } from "./assessment";
export { authorityIn, citationsOfLaw, groundsOfFact, titleIn } from "./citations";
export { comparisonDocument } from "./comparison";
export {
  type Block,
  gapsIn,
  heading,
  type Inline,
  inlines,
  isWebAddress,
  type Line,
  list,
  paragraph,
  section,
  type Tone,
  table,
} from "./document";
export { type ExplainOptions, explainWith, type ShowOptions, show } from "./explain";
export { firstScreen } from "./first-screen";
export { unclearIn } from "./first-screen/conclusion";
export { dateIn } from "./format/date";
export { eurIn } from "./format/number";
export { provisionIn } from "./format/provision";
export { capital, span } from "./format/span";
export { factValue, inputValue, moneyIn, numberOfCase, parameterValue } from "./format/value";
export { toHtml } from "./html";
export { escaped } from "./markup";
export { type Part, parts } from "./parts";
export type { Paint } from "./plain";
export { type Reason, reasonIn, reasonsOf } from "./reasons";
export { concerns, routeDocument } from "./route";
export { conditionTree, parameterDocument, ruleDocument, ruleListDocument } from "./rule";
export { dutyLines } from "./sections/duties";
export { remedyText } from "./sections/help";
export { authorityLines, basisLines, restrictionLines } from "./sections/open";
export { lawSection, notCheckedSection, standingSections } from "./sections/standing";
export { warningLines } from "./sections/warnings";
export { type Speech, speechOf } from "./speech";
export { parametersIn, traceLines } from "./trace";
export { type TextSource, wordingOf } from "./wording";
export { wordsOf } from "./words";
export { wrap } from "./wrap";
