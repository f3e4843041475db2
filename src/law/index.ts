export { versionsAsking } from "./asking";
export { dayAfter, dayBefore, dayOf, inForceOn, isInForce, shiftMonths, startOf } from "./dated";
export type { Derivation, DerivationOf } from "./derivation";
export { type LawDifference, type ListDifference, lawDifferences } from "./difference";
export {
  appealNote,
  type Family,
  gateOf,
  isMade,
  noRuleInForce,
  notCovered,
  otherFamily,
  schemeFact,
} from "./ids";
export { inputsOf, parametersOfFact } from "./inputs";
export type { Interpretation } from "./interpretations";
export {
  type DatedLaw,
  Law,
  lawGiven,
  type ParameterOnDate,
  type RuleOnDate,
  withInterpretation,
} from "./law";
export { type ListedWords, listedWords, textsListed } from "./listed-words";
export type { RuleSource } from "./load";
export { matches } from "./matches";
export { toFactValue } from "./numbers";
export { overridingFacts } from "./overriding";
export { formatProblem, LawError, type Problem } from "./problem";
export { routesResting } from "./resting";
export * from "./types";
export { endsOf, isLeaf, isReference, leavesOf, membersOf, parameterIn, referencesOf } from "./walk";
export { type Answerer, answererOf } from "./who";
export { answerWords, signWords, topicWords, usualWords } from "./words";
