/** The most that a case may hold, whoever reads it. None of these is law. */
export const longestText = 2000;
export const longestList = 100_000;
export const largestCount = 1e9;
/** Larger than any transfer; keeps sums of many amounts within safe integers. In whole units. */
export const largestAmount = 1e12;
export const decimalsOfAmount = 2;
/** NOK per EUR. */
export const largestRate = 1e6;
export const decimalsOfRate = 20;
export const decimalsOfShare = 20;
