export { assessOnJsonRules, assessUnder, questionsUnder } from "./assess";
export { caseReaderOf } from "./run";
export type * from "./types";
