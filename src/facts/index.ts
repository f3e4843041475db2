export { type FactProgram, factProgram } from "./derive";
export type { FactState } from "./scope";
