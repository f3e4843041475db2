import type { Law, RuleKind } from "../law";
import { inOrder } from "../lib/in-order";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";

const idsByKind = oncePer((_: Law) => new Map<RuleKind, readonly string[]>());
const routes = oncePer((_: Law) => new Map<RuleKind, readonly string[]>());
const places = oncePer(({ data }: Law) => new Map(data.order.map((id, place) => [id, place])));

/** The rules of a kind, in the order of the law. */
export function idsOf(law: Law, kind: RuleKind): readonly string[] {
  return memoize(idsByKind(law), kind, () =>
    law.data.rules.filter((rule) => rule.kind === kind).map(({ id }) => id),
  );
}

/** The routes of a kind in the law's own order of burden. */
export function routeIdsOf(law: Law, kind: "route" | "instrument"): readonly string[] {
  return memoize(routes(law), kind, () => [...idsOf(law, kind)].sort(byBurden(law)));
}

/** All routes, then all instruments, each in the law's own order of burden. */
export function allRouteIdsOf(law: Law): readonly string[] {
  return [...routeIdsOf(law, "route"), ...routeIdsOf(law, "instrument")];
}

/** Puts routes in the law's own order of burden, those without a place in it last, by id. */
export function byBurden(law: Law): (a: string, b: string) => number {
  return (a, b) => placeOf(law, a) - placeOf(law, b) || inOrder(a, b);
}

/** Where a route stands in the law's own order of burden; what has no place there comes after all that has. */
function placeOf(law: Law, id: string): number {
  const order = places(law);
  return order.get(id) ?? order.size;
}
