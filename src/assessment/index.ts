export { assessOnJsonRules, assessUnder, questionsUnder } from "./assess";
export { compareUnder } from "./compare";
export { goalsOf } from "./goal";
export { caseReaderOf } from "./run";
export type * from "./types";
