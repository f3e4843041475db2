import type { Language, Law } from "../law";
import type { TextSource } from "../text";

/** What a letter says that is no condition of the law. What is left out stands in the letter as a gap to be filled in. */
export interface LetterDetails {
  /** Who pays. */
  municipality?: string | undefined;
  caseNumber?: string | undefined;
  /** Who decides, or writes the reasons. */
  caseHandler?: string | undefined;
  /** The day of the decision, `YYYY-MM-DD`; the date of the case, if it says one. */
  decidedOn?: string | undefined;
  recipient?: string | undefined;
  /** Where the letter goes, a line each; one text with line breaks is the same. */
  address?: string | readonly string[] | undefined;
  /** The recipient's own reference. */
  yourReference?: string | undefined;
  archiveNumber?: string | undefined;
  organisationNumber?: string | undefined;
  /** Those that count as one undertaking with the recipient, by name and number. */
  undertaking?: readonly string[] | undefined;
  purpose?: string | undefined;
  conditions?: string | undefined;
  reporting?: string | undefined;
  appeal?: string | undefined;
  account?: string | undefined;
  /** Why an application is refused, where it is not the law that closes the route. */
  reason?: string | undefined;
}

export interface LetterOptions {
  lang: Language;
  /** Markdown, or a printable HTML page; `markdown` if not given. */
  format?: "markdown" | "html" | undefined;
  details?: LetterDetails | undefined;
  /** The law that was asked, if not the national law. */
  law?: Law | undefined;
  /** The words of the law, by language; the words of the national law if not given. */
  texts?: TextSource | undefined;
}

export interface RouteLetterOptions extends LetterOptions {
  /** The route that the letter rests on. */
  route: string;
}

/** A reason for not writing a letter. */
export type Refusal = { message: string } & (
  | { code: "input-invalid" }
  /** The answer does not hold what a letter says: ask for `detail: "summary"` or `"full"`. */
  | { code: "not-full" }
  | { code: "unknown-route"; route: string }
  /** The route is not open; `facts` are those that it still depends on. */
  | { code: "not-open"; route: string; facts: string[] }
  | { code: "reason-missing"; fact: string }
  /** The letter gives support, and the route is a purchase. */
  | { code: "not-support"; route: string }
  /** The route is open or not settled, and no `reason` of one's own is given for a refusal. */
  | { code: "not-closed"; route: string }
  /** The route has no ceiling that aid is counted against, so it is not de minimis aid. */
  | { code: "not-de-minimis"; route: string }
  /** The gross grant equivalent, or the sum of earlier aid, is not known in EUR. */
  | { code: "amount-unknown"; route: string }
  /** No regulation of de minimis aid held by the library was in force on the date. */
  | { code: "no-regulation"; on: string }
);

/** A letter, or everything that stands in its way. */
export type Letter =
  /** `gaps` are the places that are still to be filled in or decided. */
  { ok: true; text: string; gaps: string[] } | { ok: false; refusals: Refusal[] };
