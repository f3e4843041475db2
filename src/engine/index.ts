export { type Program, programOf } from "./compile";
export { compiledFindings, type Findings, type RuleTrace } from "./findings";
export { type Result, verdictOf } from "./result";
export type { LeafTrace, Trace } from "./trace";
