/** The most sets of changes given for one route. */
export const mostRemedies = 3;
/** The most changes in one set. */
export const mostChanges = 3;
/** How many sets are kept for one condition while looking, and how many are tried on the whole case, the smallest first. */
export const mostKept = 48;
export const mostTried = 24;
