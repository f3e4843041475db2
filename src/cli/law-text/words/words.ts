import type { Finding, FindingKind, Held, TextProblem } from "../../../law-text";

/** What the law checker says. */
export interface LawTextWords {
  noFolder(folder: string): string;
  emptyFolder(folder: string): string;
  packed(archive: string): string;
  held(held: Held): string;
  fileProblems: string;
  problem(problem: TextProblem): string;
  /** The heading over findings of a kind. */
  kinds: Record<FindingKind, (count: number) => string>;
  says(finding: Finding): string;
  routes(ids: string): string;
  stale: string;
  unseen(count: number): string;
  allStands: string;
}
