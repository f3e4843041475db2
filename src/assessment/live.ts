import type { Issue } from "../case";
import { compiledFindings, refined } from "../engine";
import type { Law } from "../law";
import { nearCeilings } from "./headroom";
import { idsOf, routeIdsOf } from "./ids";
import { questionsOf } from "./questions";
import { plainRoute, RouteFinding, sortRoutes } from "./routes";
import { start } from "./start";
import type { Assessment, AssessOptions, Finding } from "./types";
import { plainFinding } from "./verdicts";
import { warningsOf } from "./warnings";

/** The part of an answer that changes as a form is filled in. */
export type LiveAnswer = Pick<Assessment, "routes" | "instruments" | "questions" | "warnings"> & {
  classes: Pick<Finding, "id" | "result" | "status">[];
};

/**
 * The verdicts, questions and warnings of the whole answer, without what stands behind them. Or what is
 * wrong with the input.
 */
export function liveUnder(
  law: Law,
  input: unknown,
  options: AssessOptions,
): LiveAnswer | { issues: Issue[] } {
  const started = start(law, input, options);
  if ("issues" in started) return started;
  const { run } = started;
  const { program, state } = run;
  const findings = refined(program, state, compiledFindings(program, state.values));
  const routes = routeIdsOf(law, "route").map((id) => plainRoute(run, findings, id));
  const instruments = routeIdsOf(law, "instrument").map((id) => plainRoute(run, findings, id));
  const detailed = [...routes, ...instruments].map((route) => new RouteFinding(run, findings, route));
  return {
    classes: idsOf(law, "class").map((id) => plainFinding(run, findings, id)),
    routes: sortRoutes(routes),
    instruments: sortRoutes(instruments),
    questions: questionsOf(run, findings, options),
    warnings: [...warningsOf(run, findings, detailed), ...nearCeilings(run, [...routes, ...instruments])],
  };
}
