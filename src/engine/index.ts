export type { Between, CaseCondition } from "./case-conditions";
export { type VerdictChange, type VerdictChanges, verdictChanges } from "./changes";
export { type LeafNode, NOT_YET, type Node, type Program, programOf } from "./compile";
export {
  Completions,
  type CostOf,
  completionsOf,
  type Diagram,
  type DiagramSize,
  diagramSize,
  idleRules,
  keepDiagrams,
  keptCompletionsOf,
  type Reading,
  readingsOf,
  type StoredDiagrams,
  spokenIn,
  storedDiagrams,
  trialsOf,
  UNMET_END,
  type Variable,
  type VariableAnswer,
} from "./diagram";
export { domainOf, keyOf } from "./domain";
export { compiledFindings, type Findings } from "./findings";
export { type Graph, type GraphNode, graphOf } from "./graph";
export { passOf, resultsOf } from "./pass";
export { refined } from "./refine";
export { type Code, foldOf, MET, negationOf, type Result, UNKNOWN, UNMET, verdictOf } from "./result";
export { type LeafTrace, type RuleTrace, type Trace, tracesIn } from "./trace";
