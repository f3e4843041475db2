export { Completions, completionsOf } from "./completions";
export type { Diagram } from "./diagram";
export { spokenIn } from "./spoken";
