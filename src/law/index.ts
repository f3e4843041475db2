export { dayAfter, dayBefore, inForceOn, isInForce } from "./dated";
export { type Derivation, type DerivationOf, inputsOf } from "./derivation";
export { type DatedLaw, Law, type ParameterOnDate, type RuleOnDate, withReading } from "./law";
export { type Family, gateOf, isMade, noRuleInForce, notCovered, otherFamily } from "./ids";
export { loadLaw, type RuleSource, readLaw } from "./load";
export { formatProblem, LawError, type Problem } from "./problem";
export type { Reading } from "./readings";
export * from "./types";
export { endsOf, isLeaf, isReference, leavesOf, membersOf, parameterIn, referencesOf } from "./walk";
