/** A case with room to spare; anything larger is a mistake. In bytes of a file, and in characters of a line. */
export const largestCase = 1_000_000;
export const largestShown = "1 MB";
