import type { ProblemCode } from "../statuses";

/** What the service says for itself, in one language. */
export interface ServiceWords {
  problems: Record<ProblemCode, string>;
  /** The detail of a problem, where there is more to say than its title. */
  notJson: (place: { line: number; column: number } | undefined) => string;
  tooLarge: (bytes: number) => string;
  mediaType: (allowed: string) => string;
  method: (allowed: string) => string;
  noRule: (id: string, suggestion: string | undefined) => string;
  noKind: (kind: string, allowed: string) => string;
}
