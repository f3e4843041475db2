/** What the words of the law say against a citation. */

export interface Cited {
  /** The rule or parameter. */
  id: string;
  from: string;
  to: string | null;
  /** The act, by the id of its source. */
  source: string;
  provision: string;
  /** The place that was looked for, such as `§ 5-3(1) b` or `art. 3(2)`. */
  place: string;
}

export type Finding = Cited &
  (
    | { kind: "no-such-place"; missing: "paragraph" | "subsection" | "letter" | "article" | "point" }
    | { kind: "repealed"; on: string; by: string }
    | { kind: "not-yet"; on: string }
    | { kind: "act-not-in-force"; on: string; isOver: boolean }
    | { kind: "wrong-eu-act"; wanted: string[]; named: string[]; rather: string[] }
    | { kind: "eu-act-not-yet"; wanted: string[]; on: string; by: string }
    | { kind: "amount-differs"; value: string; unit: string; amounts: string[]; rather: string[] }
    | { kind: "amount-stale"; value: string; unit: string; amounts: string[]; on: string; by: string }
    | { kind: "date-differs"; on: string; by: string }
    | { kind: "unknown-amendment"; by: string }
    | { kind: "break"; on: string; by: string; instruction: string; routes: string[] }
    | { kind: "original-unseen"; on: string }
  );

export type FindingKind = Finding["kind"];

/** What somebody should look at; all other kinds are faults. */
export const softKinds: readonly FindingKind[] = ["break", "original-unseen"];

/** How many citations there were, and for how many the words were held. */
export interface Held {
  citations: number;
  checked: number;
  withoutText: number;
  /** Breaks that somebody has looked at, as the rules say. */
  lookedAt: number;
}
