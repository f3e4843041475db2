import type { Issue } from "../case";
import { compiledFindings, type Findings, refined } from "../engine";
import type { Law } from "../law";
import { type Grounds, groundsOf } from "./grounds";
import { nearCeilings } from "./headroom";
import { idsOf, roadsOf } from "./ids";
import { questionsOf } from "./questions";
import { plainRoute, type RouteWithGrounds, sortRoutes, standingJudgements } from "./routes";
import type { Run } from "./run";
import { start } from "./start";
import type { Assessment, AssessOptions, Finding, Route } from "./types";
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
  const routes = roadsOf(law, "route").map((id) => lazily(run, findings, id));
  const instruments = roadsOf(law, "instrument").map((id) => lazily(run, findings, id));
  const roads = [...routes, ...instruments];
  return {
    classes: idsOf(law, "class").map((id) => {
      const { status } = program.dated.rules.get(id)!.rule;
      return { id, result: findings.result(id), ...(status ? { status } : {}) };
    }),
    routes: sortRoutes(routes.map(({ plain }) => plain)),
    instruments: sortRoutes(instruments.map(({ plain }) => plain)),
    questions: questionsOf(run, findings, options),
    warnings: [
      ...warningsOf(run, findings, roads),
      ...nearCeilings(
        run,
        roads.map(({ plain }) => plain),
      ),
    ],
  };
}

/** A road whose grounds are worked out only if something asks for them. */
function lazily(run: Run, findings: Findings, id: string): RouteWithGrounds & { plain: Route } {
  const plain = plainRoute(run, findings, id);
  let grounds: Grounds | undefined;
  const found = () => {
    grounds ??= groundsOf(run, findings.trace(id));
    return grounds;
  };
  return {
    plain,
    get grounds() {
      return found();
    },
    route: {
      ...plain,
      get judgements() {
        return standingJudgements(findings, plain, findings.trace(id), found());
      },
    },
  };
}
