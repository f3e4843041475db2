export { assessOnJsonRules, assessUnder } from "./assess";
export { caseReaderOf } from "./run";
export type * from "./types";
