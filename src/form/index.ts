export type { Issue } from "../case";
export type { Case } from "../generated/case";
export type { FactPath, RouteId } from "../generated/ids";
export { createFormSession } from "./create";
export type {
  FieldPath,
  FieldState,
  FormAim,
  FormAimChange,
  FormOptions,
  FormRoute,
  FormSession,
  FormState,
  FormStore,
  ValueAt,
} from "./types";
