/** What is known of a text beside the text itself: what the file, not the cell, says. */
export interface WrittenHints {
  /** The mark before decimals; the other mark, spaces and apostrophes then stand between groups of three. */
  decimal?: "," | "." | undefined;
  /** The order of day, month and year. */
  date?: "dmy" | "mdy" | "ymd" | undefined;
  /** What each number is multiplied by, such as 1000 under the heading "1000 kr", or "0.01" for a column of percent. */
  factor?: number | string | undefined;
}
