export { canonicalRecord, record } from "./record";
export { replayUnder } from "./replay";
export type * from "./types";
