import type { Findings } from "../../engine";
import { gateOf } from "../../law";
import type { Run } from "../run";
import type { Conclusion, OpensIf, Route } from "../types";
import { easiestOf } from "./easiest";

/** Routes and instruments by burden, with the answers that open those that are not settled. */
export interface Routes {
  routes: readonly Route[];
  instruments: readonly Route[];
}

const nothing: OpensIf = { premises: [], needs: [], usual: [], judgements: [] };

/** What the answer comes to. */
export function conclusionOf(run: Run, findings: Findings, { routes, instruments }: Routes): Conclusion {
  const plain = routes.filter((route) => offerOf(run, route) !== "attachment");
  const open = plain.filter(({ verdict }) => verdict === "open");
  const alsoLawful = (route?: Route) => open.filter((one) => one !== route).map(({ id }) => id);
  if (run.conflicts.length > 0 || !isSettled(run, findings))
    return { kind: "unclear", ...nothing, easier: [], alsoLawful: alsoLawful() };

  const scheme = schemeOf(run, instruments);
  const withIt = [...routes.filter((one) => isOpenAttachment(run, one)), ...scheme].map(({ id }) => id);
  const more = withIt.length > 0 ? { with: withIt } : {};
  const offered = plain.filter((route) => isOffered(run, route));
  const easier = (route: Route) =>
    plain
      .slice(0, plain.indexOf(route))
      .filter((one) => one.opensIf && offerOf(run, one) !== "last-resort")
      .map(({ id }) => id);

  const isSchemeClosed =
    isSchemeNamed(run) && instruments.length > 0 && instruments.every(({ verdict }) => verdict === "closed");
  const pending =
    scheme.length > 0 && !scheme.some(({ verdict }) => verdict === "open") ? scheme[0] : undefined;
  const best = offered.find(({ verdict }) => verdict === "open");
  if (best && !isSchemeClosed) {
    const needed = pending?.opensIf?.[0];
    const kind = !needed ? "open" : needed.judgements.length > 0 ? "judgement" : "open-if";
    return {
      kind,
      route: best.id,
      ...(needed ?? nothing),
      ...more,
      easier: easier(best),
      alsoLawful: alsoLawful(best),
    };
  }
  const easiest = isSchemeClosed ? undefined : easiestOf(run, pending ? [...offered, pending] : offered);
  if (!easiest) return { kind: "closed", ...nothing, easier: [], alsoLawful: alsoLawful() };
  const { route, set } = easiest;
  return {
    kind: set.judgements.length > 0 ? "judgement" : "open-if",
    route: route.id,
    ...set,
    ...more,
    easier: easier(route),
    alsoLawful: alsoLawful(route),
  };
}

/** Whether it is purchase or support; a law that does not ask has nothing to settle. */
function isSettled(run: Run, findings: Findings): boolean {
  const gates = Object.values(gateOf).filter((gate) => run.program.dated.rules.has(gate));
  return gates.length === 0 || gates.some((gate) => findings.result(gate) === "met");
}

/** When a route may be the conclusion. */
export function offerOf(run: Run, { id }: Pick<Route, "id">) {
  return run.program.dated.rules.get(id)!.rule.offer ?? "always";
}

/** Whether a route may be the conclusion: it always may, or a fact that claims it is stated. */
export function isOffered(run: Run, route: Pick<Route, "id">): boolean {
  const offer = offerOf(run, route);
  if (offer !== "if-claimed") return offer === "always";
  const { claims = [] } = run.program.dated.rules.get(route.id)!.rule;
  return claims.some((id) => run.state.values[run.program.facts.slotOf.get(id)!] !== undefined);
}

function isOpenAttachment(run: Run, route: Route): boolean {
  return route.verdict === "open" && offerOf(run, route) === "attachment";
}

const schemeFact = "grantScheme.id";

/** Whether the case names a scheme of the municipality. */
export function isSchemeNamed(run: Run): boolean {
  const slot = run.program.facts.slotOf.get(schemeFact);
  return slot !== undefined && run.state.values[slot] !== undefined;
}

/** The instruments of the scheme that the case names, open ones first; none that no answer opens, as on a day whose rules are not held. */
function schemeOf(run: Run, instruments: readonly Route[]): Route[] {
  if (!isSchemeNamed(run)) return [];
  const of = (verdict: Route["verdict"]) => instruments.filter((one) => one.verdict === verdict);
  return [...of("open"), ...of("undetermined").filter(({ opensIf = [] }) => opensIf.length > 0)];
}
