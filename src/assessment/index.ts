export { assessOnJsonRules, assessUnder, questionsUnder } from "./assess";
export { compareUnder } from "./compare";
export { caseReaderOf } from "./run";
export type * from "./types";
