/** `hjemmel/law`: rules read from files and checked, for a municipality's own. Apart from `hjemmel`, since the check needs zod. */
export { type DatedLaw, Law, LawError, type Problem, type RuleDocument, type RuleSource } from "./law";
export { loadLaw } from "./law/load";
