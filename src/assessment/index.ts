export { assessUnder, questionsUnder } from "./assess";
export { usualDetail } from "./build";
export { compareUnder } from "./compare";
export { goalsOf } from "./goal";
export { type LiveAnswer, liveUnder } from "./live";
export { assessOnJsonRules } from "./on-json-rules";
export { caseReaderOf } from "./run";
export { start } from "./start";
export type * from "./types";
