export { Completions, completionsOf, spokenIn } from "./completions";
export type { Diagram } from "./diagram";
