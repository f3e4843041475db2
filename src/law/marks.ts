/** How a statement of the law was seen: primary text read, seen in a source, second-hand, inferred, own knowledge, uncertain. */
export const confidences = ["P", "S", "S2", "I", "O", "U"] as const;

/** What it asks of a reader to answer a fact; premises are asked and never proposed, claims never proposed at all. */
export const costClasses = ["plain", "term-of-art", "judgement", "premise", "claim"] as const;

/** When a route may be the conclusion; an attachment stands with another route. */
export const offers = ["always", "if-claimed", "attachment", "last-resort"] as const;

/** Whether a usual answer is asked for together with others, or only where something points to the other answer. */
export const usualKinds = ["asked-together", "bars-only"] as const;

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

/** Who can tell a fact where its type and place do not say so. */
export const answerers = ["register", "actor", "municipality"] as const;
