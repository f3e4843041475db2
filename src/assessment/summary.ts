import type { Finding, Question, Route } from "./types";
import { unlisted, whenRead } from "./when-read";

/** How many questions are listed whole; the others by their facts. */
const wholeQuestions = 5;

/**
 * A route as the summary lists it: duties and the ids of its authority where it is open or the conclusion, what closes
 * it where nothing can be concluded but that.
 */
export function summarisedRoute(route: Route, isConclusion: boolean, hasBlockers: boolean): Route {
  const isShown = route.verdict === "open" || isConclusion;
  if (isShown) {
    whenRead<Route>(route, { grounds: () => groundsIn(route.citations ?? []) });
    for (const duty of route.duties ?? []) unlisted(duty, ["citations"]);
  }
  return unlisted(route, [
    ...(["citations", "missing", "regardlessOf", "notes", "remedies", "trace"] as const),
    ...(isShown ? [] : (["duties", "judgements"] as const)),
    ...(isConclusion ? [] : (["closesIf"] as const)),
    ...(isShown || !hasBlockers ? (["blockers"] as const) : []),
  ]);
}

export function summarisedFinding(finding: Finding): Finding {
  return unlisted(finding, ["citations", "notes", "trace"]);
}

export function summarisedQuestions(questions: Question[]): Question[] {
  questions.forEach((question, index) => {
    unlisted(
      question,
      index < wholeQuestions
        ? ["routes"]
        : ["type", "values", "unit", "isJudgement", "routes", "by", "grounds", "signs"],
    );
  });
  return questions;
}

/** Sources with their provisions, each once. @example ["foa § 5-1(1)"] */
export function groundsIn(
  citations: readonly { source: string; provision?: string | undefined }[],
): string[] {
  const named = citations.map(({ source, provision }) =>
    provision === undefined ? source : `${source} ${provision}`,
  );
  return [...new Set(named)];
}
