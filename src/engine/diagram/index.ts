export { Completions, completionsOf } from "./completions";
export type { Diagram } from "./diagram";
export { type DiagramSize, diagramSize } from "./size";
export { spokenIn } from "./spoken";
