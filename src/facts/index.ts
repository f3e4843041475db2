export { Exact } from "../case";
export { type FactProgram, factProgram, plausibleOf } from "./derive";
export type { Range, Span } from "./range";
export type { FactState, Setting } from "./scope";
export { accountingYearAfter, firstDayAfterRollingMonths } from "./window";
