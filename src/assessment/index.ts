export { assessUnder, questionsUnder } from "./assess";
export { compareUnder } from "./compare";
export { goalsOf } from "./goal";
export { assessInOnePass } from "./in-one-pass";
export { type LiveAnswer, liveUnder } from "./live";
export { assessOnJsonRules } from "./on-json-rules";
export { caseReaderOf } from "./run";
export { start } from "./start";
export type * from "./types";
