export { Completions, completionsOf } from "./completions";
export type { Diagram } from "./diagram";
export { type CellsOf, type Difference, differences, type Run } from "./differ";
export { UNMET_END } from "./ends";
export { type IdleRules, idleRules } from "./idle";
export type { Answer as VariableAnswer, CostOf } from "./least-set";
export { type DiagramSize, diagramSize } from "./size";
export { spokenIn } from "./spoken";
export type { Variable } from "./variables";
