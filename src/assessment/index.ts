export { assessOnJsonRules, assessUnder, questionsUnder } from "./assess";
export { compareUnder } from "./compare";
export { goalsOf } from "./goal";
export { type LiveAnswer, liveUnder } from "./live";
export { caseReaderOf } from "./run";
export type * from "./types";
