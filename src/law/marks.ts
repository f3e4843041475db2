/** How a statement of the law was seen: primary text read, seen in a source, second-hand, inferred, own knowledge, uncertain. */
export const confidences = ["P", "S", "S2", "I", "O", "U"] as const;

/** What can be the ground of a route: what binds, and the cases that say what it means. */
export const groundKinds = ["act", "regulation", "treaty", "eu-act", "case-law"] as const;

/** Every kind of source. Those that are no ground are only evidence: where a figure or a reading was seen. */
export const sourceKinds = [
  ...groundKinds,
  "guidelines",
  "preparatory-work",
  "municipal",
  "official-page",
  "other",
] as const;

/** What a rule of the law can warn of: a judgement that goes against the facts stated, or something taken as given. */
export const warningCodes = ["judgement-against-facts", "assumed"] as const;
