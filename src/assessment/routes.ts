import type { Findings, RuleTrace } from "../engine";
import { gateOf, isMade, otherFamily } from "../law";
import { once } from "../lib/once";
import { citationsBehind } from "./citations";
import { Grounds } from "./grounds";
import { byBurden } from "./ids";
import { dutiesOf, notesOf, restrictionsOf } from "./obligations";
import type { Run } from "./run";
import type { Route, Verdict } from "./types";
import { verdictOfRoute } from "./verdict";
import { whenRead } from "./when-read";

/** A route with what brought about its verdict, worked out when it is read. */
export class RouteFinding {
  #grounds: Grounds | undefined;

  constructor(
    readonly run: Run,
    readonly findings: Findings,
    readonly route: Route,
  ) {}

  get trace(): RuleTrace {
    return this.findings.trace(this.route.id);
  }

  get grounds(): Grounds {
    this.#grounds ??= new Grounds(this.run, this.findings, this.route.id);
    return this.#grounds;
  }

  /** The judgements that the verdict depends on or rests on. */
  get judgements(): string[] {
    const { findings, route } = this;
    const isOtherFamily = findings.result(gateOf[route.family]) === "unmet";
    return isOtherFamily || isKnownRegardless(findings, route) ? [] : this.grounds.judgements;
  }
}

/** Verdict alone: for bulk and for live forms. */
export function plainRoute(run: Run, findings: Findings, id: string): Route {
  const { rule, version } = run.program.dated.rules.get(id)!;
  const verdict = verdictOfRoute(findings.result(id));
  const family = rule.family!;
  const isVoluntary =
    verdict === "open" && version?.voluntary !== undefined && findings.result(version.voluntary) === "met";
  return isVoluntary ? { id, verdict, family, voluntary: true } : { id, verdict, family };
}

/** A route with all that stands behind its verdict. */
export function detailedRoute(run: Run, findings: Findings, id: string): RouteFinding {
  const { dated } = run.program;
  const plain = plainRoute(run, findings, id);
  const finding = new RouteFinding(run, findings, plain);
  const isOtherFamily = findings.result(gateOf[plain.family]) === "unmet";
  const isClosed = plain.verdict === "closed";
  const basis = dated.rules.get(id)!.version?.basis;
  const duties = once(() => (isClosed ? [] : dutiesOf(run, findings, id, plain.family)));
  const breaches = wasMade(run)
    ? duties()
        .map((duty) => duty.id)
        .filter((duty) => run.done.get(duty) === false)
    : [];
  const restrictions = isOtherFamily ? [] : restrictionsOf(run, findings, id);
  whenRead<Route>(plain, {
    ...(basis && plain.verdict === "open"
      ? { basis: () => basis.filter((one) => finding.grounds.rules.includes(one)).sort(byBurden(run.law)) }
      : {}),
    citations: () =>
      isOtherFamily
        ? []
        : citationsBehind(
            dated,
            [id, ...finding.grounds.rules.filter((rule) => isLegalBasis(run, rule, id))],
            finding.grounds.parameters,
          ),
    duties,
    judgements: () => finding.judgements,
    missing: () => (plain.verdict === "undetermined" ? finding.grounds.missing : []),
    ...(isKnownRegardless(findings, plain)
      ? { regardlessOf: () => [...finding.grounds.missing, ...finding.grounds.judgements].sort() }
      : {}),
    blockers: () =>
      !isClosed ? [] : isOtherFamily ? [otherFamily[plain.family]] : [...finding.grounds.blockers],
    ...(restrictions.length > 0 ? { restrictions: () => restrictions } : {}),
    ...(breaches.length > 0 ? { breaches: () => breaches } : {}),
    notes: () => (isOtherFamily ? [] : notesOf(run, findings, id, plain.verdict, finding.grounds.blockers)),
    trace: () => finding.trace,
  });
  return finding;
}

/** Known for every completion, although some condition is not. */
function isKnownRegardless(findings: Findings, { id, verdict }: Route): boolean {
  return verdict !== "undetermined" && findings.resultOfConditions(id) === "unknown";
}

/** The gates and the routes underneath are left out of a route's own citations. */
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
