import type { Findings, RuleTrace } from "../engine";
import { gateOf, isMade, otherFamily } from "../law";
import { dutiesOf, notesOf, restrictionsOf } from "./attached";
import { citationsBehind } from "./citations";
import { type Grounds, groundsOf } from "./grounds";
import { byBurden } from "./ids";
import type { Run } from "./run";
import type { Route, Verdict } from "./types";
import { verdictOfRoute } from "./verdict";

/** A road with what brought about its verdict. */
export interface RouteWithGrounds {
  route: Route;
  grounds: Grounds;
}

/** Verdict alone: for bulk and for live forms. */
export function plainRoute(run: Run, findings: Findings, id: string): Route {
  const { rule, version } = run.program.dated.rules.get(id)!;
  const verdict = verdictOfRoute(findings.result(id));
  const isVoluntary =
    verdict === "open" && version?.voluntary !== undefined && findings.result(version.voluntary) === "met";
  return { id, verdict, family: rule.family!, ...(isVoluntary ? { voluntary: true } : {}) };
}

export function routeWithGrounds(run: Run, findings: Findings, id: string): RouteWithGrounds {
  const { dated } = run.program;
  const plain = plainRoute(run, findings, id);
  const trace = findings.trace(id);
  const grounds = groundsOf(run, trace);
  const isOtherFamily = findings.result(gateOf[plain.family]) === "unmet";
  const isClosed = plain.verdict === "closed";
  const isRegardless = isKnownRegardless(plain, trace);
  const basis = dated.rules.get(id)!.version?.basis?.filter((one) => grounds.rules.includes(one));
  const duties = isClosed ? [] : dutiesOf(run, findings, id, plain.family);
  const breaches = wasMade(run)
    ? duties.map((duty) => duty.id).filter((duty) => run.done.get(duty) === false)
    : [];
  const restrictions = isOtherFamily ? [] : restrictionsOf(run, findings, id);
  return {
    grounds,
    route: {
      ...plain,
      ...(basis && plain.verdict === "open" ? { basis: [...basis].sort(byBurden(run.law)) } : {}),
      citations: isOtherFamily
        ? []
        : citationsBehind(
            dated,
            [id, ...grounds.rules.filter((rule) => isLegalBasis(run, rule, id))],
            grounds.parameters,
          ),
      duties,
      judgements: standingJudgements(findings, plain, trace, grounds),
      missing: plain.verdict === "undetermined" ? grounds.missing : [],
      ...(isRegardless ? { regardlessOf: [...grounds.missing, ...grounds.judgements].sort() } : {}),
      blockers: !isClosed ? [] : isOtherFamily ? [otherFamily[plain.family]] : grounds.blockers,
      ...(restrictions.length > 0 ? { restrictions } : {}),
      ...(breaches.length > 0 ? { breaches } : {}),
      notes: isOtherFamily ? [] : notesOf(run, findings, id, plain.verdict, grounds.blockers),
      trace,
    },
  };
}

/** Known for every completion, although some condition is not. */
function isKnownRegardless({ verdict }: Route, trace: RuleTrace): boolean {
  return verdict !== "undetermined" && trace.result === "unknown";
}

/** The judgements that a verdict hangs on or rests on. */
export function standingJudgements(
  findings: Findings,
  plain: Route,
  trace: RuleTrace,
  { judgements }: Grounds,
): string[] {
  const isOtherFamily = findings.result(gateOf[plain.family]) === "unmet";
  return isOtherFamily || isKnownRegardless(plain, trace) ? [] : judgements;
}

/** The gates and the roads underneath are left out of a road's own citations. */
function isLegalBasis(run: Run, rule: string, routeId: string): boolean {
  if (rule === routeId || rule.startsWith("transfer.")) return false;
  return run.program.dated.rules.get(rule)!.rule.kind !== "route";
}

function wasMade(run: Run): boolean {
  const slot = run.program.facts.slotOf.get(isMade);
  return slot !== undefined && run.state.values[slot] === true;
}

/** Open, undetermined, closed; within these as they come, which is the law's own order of burden. */
export function sortRoutes(routes: readonly Route[]): Route[] {
  const of: Record<Verdict, Route[]> = { open: [], undetermined: [], closed: [] };
  for (const route of routes) of[route.verdict].push(route);
  return [...of.open, ...of.undetermined, ...of.closed];
}
