export { type LeafNode, NOT_YET, type Program, programOf } from "./compile";
export { domainOf } from "./domain";
export { type Exact, exactResult, exactResults, searchBound } from "./exact";
export { compiledFindings, type Findings, type RuleTrace } from "./findings";
export { type Graph, type GraphNode, graphOf } from "./graph";
export { type RefinedFindings, refined } from "./refine";
export { type Code, MET, type Result, UNKNOWN, UNMET, verdictOf } from "./result";
export { Sensitivity } from "./sensitivity";
export type { LeafTrace, Trace } from "./trace";
