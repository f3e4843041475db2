/** What a path through a diagram ends in. Ordered so that "all" is the least and "any" the greatest of the first three. */
export const UNMET_END = 0;
export const UNKNOWN_END = 1;
export const MET_END = 2;
/** A completion that the law rules out. */
export const EXCLUDED = 3;

/** Nodes are numbered from here; lower numbers are ends. */
export const firstNode = 4;
