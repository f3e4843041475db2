export { type Checked, checkAgainst } from "./check";
export { type Finding, type FindingKind, type Held, softKinds } from "./findings";
export { lawTextsIn } from "./read/folder";
export type { LawTexts, TextFile, TextProblem } from "./types";
