import type { Findings } from "../../engine";
import { gateOf } from "../../law";
import type { Run } from "../run";
import type { Conclusion, OpensIf, Route } from "../types";
import { easiestOf } from "./easiest";
import { presumedIn } from "./presumed";
import { schemesIn } from "./schemes";
import { wishOf } from "./wish";

export { asksWhichScheme, isSchemeNamed } from "./schemes";

/** Routes and instruments by burden, with the answers that open those that are not settled. */
export interface Routes {
  routes: readonly Route[];
  instruments: readonly Route[];
}

const nothing: OpensIf = { premises: [], needs: [], usual: [], judgements: [] };

/**
 * What the answer comes to.
 *
 * @param asked - the id of the route or instrument that is asked for, if it is not to be read from the case
 */
export function conclusionOf(
  run: Run,
  findings: Findings,
  { routes, instruments }: Routes,
  asked?: string,
): Conclusion {
  const plain = routes.filter((route) => offerOf(run, route) !== "attachment");
  const open = plain.filter(({ verdict }) => verdict === "open");
  const alsoLawful = (route?: string) => open.filter(({ id }) => id !== route).map(({ id }) => id);
  if (run.conflicts.length > 0 || !isSettled(run, findings))
    return { kind: "unclear", ...nothing, presumed: [], easier: [], alsoLawful: alsoLawful() };

  const schemes = schemesIn(run, instruments);
  const easier = (id: string) => {
    const heavier = plain.findIndex((route) => route.id === id);
    return plain
      .slice(0, Math.max(0, heavier))
      .filter((one) => one.opensIf && offerOf(run, one) !== "last-resort")
      .map((one) => one.id);
  };
  const presumedOf = (ids: readonly (string | undefined)[], answers: OpensIf) => {
    const presumed = [...routes, ...instruments].flatMap((one) =>
      ids.includes(one.id) ? presumedIn(run, findings, one, answers) : [],
    );
    return [...new Map(presumed.map((one) => [one.fact, one])).values()];
  };
  const whole = (concluded: Concluded): Conclusion => {
    const { route, ...rest } = concluded;
    const beside = [...routes.filter((one) => isOpenAttachment(run, one)), ...schemes.standing]
      .map(({ id }) => id)
      .filter((id) => id !== route);
    const taken = (run.premises ?? []).filter((one) => route !== undefined && one.routes.includes(route));
    return {
      ...rest,
      usual: [...taken.map(({ fact, is }) => ({ fact, is })), ...rest.usual],
      ...(route === undefined ? {} : { route }),
      presumed: concluded.kind === "closed" ? [] : presumedOf([route, ...beside], rest),
      ...(beside.length > 0 && concluded.kind !== "closed" ? { with: beside } : {}),
      easier: route === undefined || concluded.kind === "closed" ? [] : easier(route),
      alsoLawful: alsoLawful(route),
    };
  };

  const wish = asked ?? wishOf(run, findings, plain);
  const lightest = schemes.closed
    ? closed(schemes.closed.id)
    : concludedOn(
        run,
        plain.filter((route) => isOffered(run, route)),
        schemes.pending,
      );
  if (wish === undefined) return whole(lightest);
  const subject = [...routes, ...instruments].find(({ id }) => id === wish)!;
  const found = concludedOn(run, [subject], schemes.pending);
  const isNotSettled = found.kind === "closed" && subject.verdict !== "closed";
  const concluded = whole({ ...found, ...(isNotSettled ? { kind: "unclear" } : {}), route: wish });
  const isOther = lightest.route !== wish && lightest.kind !== "closed";
  const beside = { ...lightest, presumed: presumedOf([lightest.route], lightest) };
  return { ...concluded, isAskedFor: true, ...(isOther ? { lightest: beside, easier: [] } : {}) };
}

type Concluded = Pick<Conclusion, "kind" | "route"> & OpensIf;

function closed(route?: string): Concluded {
  return { kind: "closed", ...(route === undefined ? {} : { route }), ...nothing };
}

/** The lightest of some routes that is open, or the one that is easiest to open; with a scheme no better than the scheme. */
function concludedOn(run: Run, routes: readonly Route[], scheme: Route | undefined): Concluded {
  const best = routes.find(({ verdict }) => verdict === "open");
  if (best && !scheme) return { kind: "open", route: best.id, ...nothing };
  const easiest = easiestOf(run, best ? [best] : routes, scheme);
  return easiest
    ? {
        kind: easiest.set.judgements.length > 0 ? "judgement" : "open-if",
        route: easiest.route.id,
        ...easiest.set,
      }
    : closed();
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
  return offer === "always" || (offer === "if-claimed" && isClaimed(run, route.id));
}

/** Whether the case makes a claim of a route; "none of this" is no claim. */
export function isClaimed({ program, state, law }: Run, id: string): boolean {
  const { claims = [] } = program.dated.rules.get(id)!.rule;
  return claims.some((fact) => {
    const value = state.values[program.facts.slotOf.get(fact)!];
    const none = law.data.screens?.find(({ facts }) => facts.includes(fact))?.none?.[fact];
    return value !== undefined && value !== none;
  });
}

function isOpenAttachment(run: Run, route: Route): boolean {
  return route.verdict === "open" && offerOf(run, route) === "attachment";
}
