import type { Law, RuleKind } from "../law";
import { inOrder } from "../lib/in-order";
import { memoize } from "../lib/memoize";

const idsByKind = new WeakMap<Law, Map<RuleKind, readonly string[]>>();
const routes = new WeakMap<Law, Map<RuleKind, readonly string[]>>();
const places = new WeakMap<Law, ReadonlyMap<string, number>>();

/** The rules of a kind, in the order of the law. */
export function idsOf(law: Law, kind: RuleKind): readonly string[] {
  const known = memoize(idsByKind, law, () => new Map());
  return memoize(known, kind, () => law.data.rules.filter((rule) => rule.kind === kind).map(({ id }) => id));
}

/** The routes of a kind in the law's own order of burden. */
export function routeIdsOf(law: Law, kind: "route" | "instrument"): readonly string[] {
  const known = memoize(routes, law, () => new Map());
  return memoize(known, kind, () => [...idsOf(law, kind)].sort(byBurden(law)));
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
  const order = memoize(places, law, () => new Map(law.data.order.map((one, place) => [one, place])));
  return order.get(id) ?? order.size;
}
