/** Something wrong in a rule document: what, where, and what to do about it. */
export interface Problem {
  code: string;
  file: string;
  /** Where in the file, as a path or an id: `rules[3].versions[0]`, `procurement.direct-award#no-competition`. */
  place: string;
  message: string;
  hint?: string | undefined;
}

/** A problem in one document, before it is known which file it stands in. */
export type Fault = Omit<Problem, "file">;

/** Thrown by `loadLaw` when the documents are broken. Carries every problem found, not only the first. */
export class LawError extends Error {
  override readonly name = "LawError";
  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the rule documents:\n${problems.map(formatProblem).join("\n")}`);
  }
}

export function formatProblem(problem: Problem): string {
  const hint = problem.hint ? ` ${problem.hint}` : "";
  return `${problem.file}: ${problem.place}: ${problem.message}${hint} [${problem.code}]`;
}
