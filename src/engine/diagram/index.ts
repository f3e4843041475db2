export { Completions, completionsOf } from "./completions";
export type { Diagram } from "./diagram";
export type { Answer as VariableAnswer, CostOf } from "./least-set";
export { type DiagramSize, diagramSize } from "./size";
export { spokenIn } from "./spoken";
export type { Variable } from "./variables";
