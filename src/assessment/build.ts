import type { Findings } from "../engine";
import { citationsOf } from "./citations";
import { conclusionOf } from "./conclusion";
import { orderedCopy } from "./copy";
import { headroomOf, nearCeilings } from "./headroom";
import { idsOf, roadsOf } from "./ids";
import { opensIfOf } from "./opens-if";
import { questionsOf } from "./questions";
import { remediesOf } from "./remedies";
import { plainRoute, type RouteWithGrounds, routeWithGrounds, sortRoutes } from "./routes";
import type { Run } from "./run";
import type { Assessment, AssessOptions, Finding, Route } from "./types";
import { warningsOf } from "./warnings";

/** Turns the findings of either evaluator into the answer. */
export function buildAssessment(run: Run, findings: Findings, options: AssessOptions): Assessment {
  const detail = options.detail ?? "full";
  const { law } = run;
  const isPlain = detail === "verdicts";
  const routeIds = roadsOf(law, "route");
  const instrumentIds = roadsOf(law, "instrument");
  const detailed: RouteWithGrounds[] = isPlain
    ? []
    : [...routeIds, ...instrumentIds].map((id) => routeWithGrounds(run, findings, id));
  if (detail === "full") {
    addHelp(run, findings, detailed);
    addOpensIf(
      run,
      detailed.map(({ route }) => route),
    );
  }
  const routeOf = (id: string) =>
    isPlain ? plainRoute(run, findings, id) : detailed.find(({ route }) => route.id === id)!.route;
  return {
    on: run.on,
    ...(detail === "full"
      ? {
          conclusion: conclusionOf(run, findings, {
            routes: routeIds.map(routeOf),
            instruments: instrumentIds.map(routeOf),
          }),
        }
      : {}),
    law: {
      version: law.version,
      hash: law.hash,
      verifiedTo: law.verifiedTo,
      packs: law.data.packs.map(({ id, version }) => ({ id, version })),
    },
    classes: idsOf(law, "class").map((id) => findingOf(run, findings, id, isPlain)),
    regimes: idsOf(law, "regime").map((id) => findingOf(run, findings, id, isPlain)),
    routes: sortRoutes(routeIds.map(routeOf)),
    instruments: sortRoutes(instrumentIds.map(routeOf)),
    questions: detail === "full" ? questionsOf(run, findings, options) : [],
    warnings:
      detail === "full"
        ? [
            ...warningsOf(run, findings, detailed),
            ...nearCeilings(
              run,
              detailed.map(({ route }) => route),
            ),
          ]
        : [],
    considerations: isPlain ? [] : idsOf(law, "consideration").filter((id) => findings.result(id) === "met"),
    notChecked: [...law.data.standing.notChecked],
    judgements: Object.fromEntries(
      [...run.judgements]
        .sort(([a], [b]) => a - b)
        .map(([slot, judgement]) => [law.data.facts[slot]!.id, judgement]),
    ),
    ...(detail === "full" ? { case: orderedCopy(run.input) as Record<string, unknown> } : {}),
  };
}

/** Puts on each road what can be done about it. */
function addHelp(run: Run, findings: Findings, detailed: readonly RouteWithGrounds[]) {
  const remedies = remediesOf(run, findings, detailed);
  for (const { route } of detailed) {
    const headroom = headroomOf(run, route.id);
    route.remedies = remedies.get(route.id) ?? [];
    if (headroom) route.headroom = headroom;
  }
}

/** Puts on each route that is not settled the answers that open it; a last resort needs none. */
function addOpensIf(run: Run, routes: readonly Route[]) {
  for (const route of routes) {
    if (route.verdict !== "undetermined") continue;
    const sets = opensIfOf(run.program, run.state, route.id);
    if (sets.length > 0) route.opensIf = sets;
  }
}

function findingOf(run: Run, findings: Findings, id: string, isPlain: boolean): Finding {
  const { rule, version } = run.program.dated.rules.get(id)!;
  const plain: Finding = { id, result: findings.result(id), ...(rule.status ? { status: rule.status } : {}) };
  if (isPlain) return plain;
  const notes = (version?.notes ?? []).filter(
    (note) => !run.program.dated.rules.has(note) || findings.result(note) === "met",
  );
  return {
    ...plain,
    citations: version ? citationsOf(run.law, version.citations, version.certainty) : [],
    ...(notes.length > 0 ? { notes } : {}),
    trace: findings.trace(id),
  };
}
