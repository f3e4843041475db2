export { rowAsJson } from "./bulk";
export { entitiesOnPage, fromEnhetsregisteret } from "./enhetsregisteret";
export { fromFrivillighetsregisteret } from "./frivillighetsregisteret";
export { type ResolverOptions, registerResolvers } from "./resolvers";
export type { RegisterEntry, RegisterEvidence, RegisterNote, RegisterResult } from "./types";
