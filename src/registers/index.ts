export { rowAsJson } from "./bulk";
export { entitiesOnPage, fromEnhetsregisteret } from "./enhetsregisteret";
export { fromFrivillighetsregisteret } from "./frivillighetsregisteret";
export { type ResolverOptions, registerResolvers } from "./resolvers";
export {
  type AwardNote,
  type AwardsResult,
  fromStotteregisteret,
  type RegisteredAward,
  type SupportOptions,
} from "./stotteregisteret";
export type { RegisterEntry, RegisterEvidence, RegisterNote, RegisterResult } from "./types";
