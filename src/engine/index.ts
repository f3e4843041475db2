export { type Program, programOf } from "./compile";
export { type Code, codeOf, MET, type Result, resultOf, UNKNOWN, UNMET, verdictOf } from "./result";
export { type LeafTrace, type Trace, traceOf } from "./trace";
