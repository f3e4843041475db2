export type { Issue } from "../case";
export type { Case } from "../generated/case";
export { createFormSession } from "./session";
export type { FieldState, FormAim, FormOptions, FormRoute, FormSession, FormState } from "./types";
