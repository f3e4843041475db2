export type { Issue } from "../case";
export type { Case } from "../generated/case";
export { createFormSession } from "./session";
export type {
  FieldState,
  FormAim,
  FormAimChange,
  FormOptions,
  FormRoute,
  FormSession,
  FormState,
  FormStore,
} from "./types";
