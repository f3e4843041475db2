export { caseJsonSchema } from "./case-json";
export { type CaseSchema, type CaseSchemaOptions, caseSchema, createCaseSchema } from "./case-schema";
export type { JsonSchema } from "./types";
