import type { IssueCode } from "../issue";

/** The words for what can be wrong, in one language: `{path}` stands for what the issue says of it. */
export interface IssueWords {
  /** The case as a whole, where the path is empty. */
  whole: string;
  /** What `{?received}` and the like stand for; nothing, where the issue does not say it. */
  given: Record<"received" | "suggestion" | "path", string>;
  messages: Record<IssueCode, string>;
}
