import { type Findings, tracesIn } from "../engine";
import { once } from "../lib/once";
import { citationsOf } from "./citations";
import { conclusionOf } from "./conclusion";
import { orderedCopy } from "./copy";
import { headroomOf, nearCeilings } from "./headroom";
import { allRouteIdsOf, idsOf, routeIdsOf } from "./ids";
import { closesIfOf, opensIfIn, opensIfOf } from "./opens-if";
import { questionsOf } from "./questions";
import { remediesIn } from "./remedies";
import { detailedRoute, type RouteFinding, sortRoutes } from "./routes";
import type { Run } from "./run";
import { summarisedFinding, summarisedQuestions, summarisedRoute } from "./summary";
import type { Assessment, AssessOptions, Detail, Finding, Route } from "./types";
import { judgementsIn, lawIn, plainFinding, premisesIn, verdictsAlone } from "./verdicts";
import { warningsAtEveryLevel, warningsOf } from "./warnings";
import { whenRead } from "./when-read";

/** How much is listed where nothing else is asked for. */
export const usualDetail: Detail = "summary";

/** Turns the findings of either evaluator into the answer. What stands behind verdicts is worked out when it is read. */
export function buildAssessment(
  run: Run,
  findings: Findings,
  options: AssessOptions,
): Assessment & { ok: true } {
  const detail = options.detail ?? usualDetail;
  if (detail === "verdicts") return verdictsAlone(run, findings);
  const { law } = run;
  const isSummary = detail === "summary";
  const isFull = detail === "full" || isSummary;
  const byId = once(() => new Map(detailed().map(({ route }) => [route.id, route])));
  const routeOf = (id: string) => byId().get(id)!;
  const detailed = once(() => {
    const routes = allRouteIdsOf(law).map((id) => detailedRoute(run, findings, id));
    if (isFull) {
      addHelp(run, findings, routes);
      addOpensIf(
        run,
        routes.map(({ route }) => route),
        options.route,
      );
    }
    return routes;
  });
  const spoken = [
    ...(["class", "regime"] as const).flatMap((kind) => idsOf(law, kind)),
    ...(["route", "instrument"] as const).flatMap((kind) => routeIdsOf(law, kind)),
  ];
  const input = isFull ? (orderedCopy(run.input) as Record<string, unknown>) : undefined;
  const plain = { ok: true as const, on: run.on };
  const conclusion = once(() =>
    conclusionOf(
      run,
      findings,
      {
        routes: routeIdsOf(law, "route").map(routeOf),
        instruments: routeIdsOf(law, "instrument").map(routeOf),
      },
      options.route,
    ),
  );
  const listed = (kind: "route" | "instrument") => {
    const routes = sortRoutes(routeIdsOf(law, kind).map(routeOf));
    if (!isSummary) return routes;
    const { kind: concluded, route, with: beside = [] } = conclusion();
    return routes.map((one) =>
      summarisedRoute(one, one.id === route || beside.includes(one.id), concluded === "closed"),
    );
  };
  return whenRead<Assessment & { ok: true }>(plain, {
    ...(isFull ? { conclusion } : {}),
    law: () => lawIn(law),
    ...(run.premises ? { premises: () => premisesIn(run) } : {}),
    classes: () => idsOf(law, "class").map((id) => findingOf(run, findings, id, detail)),
    regimes: () => idsOf(law, "regime").map((id) => findingOf(run, findings, id, detail)),
    routes: () => listed("route"),
    instruments: () => listed("instrument"),
    questions: () => {
      const questions = isFull ? questionsOf(run, findings, options) : [];
      return isSummary ? summarisedQuestions(questions) : questions;
    },
    warnings: () =>
      isFull
        ? [
            ...warningsOf(run, findings, detailed()),
            ...nearCeilings(
              run,
              detailed().map(({ route }) => route),
            ),
          ]
        : warningsAtEveryLevel(run, findings),
    considerations: () => idsOf(law, "consideration").filter((id) => findings.result(id) === "met"),
    notChecked: () => [...law.data.standing.notChecked],
    judgements: () => judgementsIn(run),
    ...(isSummary ? {} : { traces: () => tracesIn(spoken.map((id) => findings.trace(id))) }),
    ...(input ? { case: () => input } : {}),
  });
}

/** Puts on each route what can be done about it. */
function addHelp(run: Run, findings: Findings, detailed: readonly RouteFinding[]) {
  const remedies = remediesIn(run, findings);
  for (const finding of detailed) {
    const headroom = headroomOf(run, finding.route.id);
    whenRead<Route>(finding.route, {
      remedies: () => remedies(finding),
      ...(headroom ? { headroom: () => headroom } : {}),
    });
  }
}

/** Puts on each route that is not settled the answers that open it and those that close it; none where the case contradicts itself. */
function addOpensIf(run: Run, routes: readonly Route[], asked: string | undefined) {
  if (run.conflicts.length > 0) return;
  for (const route of routes) {
    if (route.verdict !== "undetermined") continue;
    whenRead<Route>(route, {
      opensIf: () => {
        const sets =
          route.id === asked
            ? opensIfOf(run.program, run.state, route.id, { isAskedFor: true })
            : opensIfIn(run, route.id);
        return sets.length > 0 ? sets : undefined;
      },
      closesIf: () => closesIfOf(run.program, run.state, route.id),
    });
  }
}

function findingOf(run: Run, findings: Findings, id: string, detail: Detail): Finding {
  const { version } = run.program.dated.rules.get(id)!;
  const plain = plainFinding(run, findings, id);
  const notes = (version?.notes ?? []).filter(
    (note) => !run.program.dated.rules.has(note) || findings.result(note) === "met",
  );
  const finding = whenRead<Finding>(plain, {
    citations: () => (version ? citationsOf(run.law, version) : []),
    ...(notes.length > 0 ? { notes: () => notes } : {}),
    trace: () => findings.trace(id),
  });
  return detail === "summary" ? summarisedFinding(finding) : finding;
}
