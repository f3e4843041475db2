/** The words of the law itself, read from files that somebody else publishes. All days are `YYYY-MM-DD`. */

export interface AmendmentPart {
  /** What the amending act says it does: «§ 5-3 første ledd bokstav b skal lyde». */
  instruction: string;
  wording: string;
}

export interface Amendment {
  kind: "added" | "amended" | "repealed";
  /** Date and number of the amending act, such as `2024-03-14-449`. */
  number: string;
  /** The first day in force; absent where it is not decided. */
  inForce?: string;
  /** The number that the paragraph had until then, where the amendment gave it another. */
  formerly?: string;
  /** The note says what will come («Endres ved»): the copy beside it does not hold it yet. */
  isAnnounced?: true;
  /** Absent where only the note at the paragraph names it. */
  parts?: AmendmentPart[];
}

export interface Copy {
  /** The last day on which the copy is known to be right. */
  asOf: string;
  body: string;
}

export interface Paragraph {
  /** Such as `5-3`, `5a` or `vedlegg 2`. */
  id: string;
  /** Consolidated texts, the newest first; none where only amendments are held. */
  copies: Copy[];
  /** By the day in force. */
  amendments: Amendment[];
  isRepealed: boolean;
}

/** An act or a regulation. */
export interface ActText {
  /** Such as `FOR-2016-08-12-974`. */
  reference: string;
  name: string;
  from: string;
  /** The last day in force, of what is repealed. */
  to?: string;
  /** Whether the whole text is held, so that a paragraph that is not found does not exist. */
  isWhole: boolean;
  /** Whether its paragraphs make EU acts part of Norwegian law. */
  incorporates: boolean;
  paragraphs: Map<string, Paragraph>;
}

/** One consolidated text of an EU act. */
export interface EuVersion {
  /** The first day of the text. */
  from: string;
  /** Whether all articles are held. */
  isWhole: boolean;
  /** The words of each article, by its number. */
  articles: Map<string, string>;
}

export interface LawTexts {
  /** By reference. */
  acts: Map<string, ActText>;
  /** By CELEX number of the act, such as `32014R0651`; the oldest text first. */
  eu: Map<string, EuVersion[]>;
}

/** A file as it was read: its name, without folders, and its content. */
export interface TextFile {
  name: string;
  content: string;
}

/** What is wrong with a file of law text; the others are read all the same. */
export interface TextProblem {
  file: string;
  problem: "no-index-entry" | "not-json" | "missing-file" | "not-xml";
  detail: string;
}
