import { inOrder } from "../in-order";
import type { Law, RuleKind } from "../law";
import { remembered } from "../remembered";

const idsByKind = new WeakMap<Law, Map<RuleKind, readonly string[]>>();
const roads = new WeakMap<Law, Map<RuleKind, readonly string[]>>();
const places = new WeakMap<Law, ReadonlyMap<string, number>>();

/** The rules of a kind, in the order of the law. */
export function idsOf(law: Law, kind: RuleKind): readonly string[] {
  const known = remembered(idsByKind, law, () => new Map());
  return remembered(known, kind, () =>
    law.data.rules.filter((rule) => rule.kind === kind).map(({ id }) => id),
  );
}

/** The roads of a kind in the law's own order of burden. */
export function roadsOf(law: Law, kind: "route" | "instrument"): readonly string[] {
  const known = remembered(roads, law, () => new Map());
  return remembered(known, kind, () => [...idsOf(law, kind)].sort(byBurden(law)));
}

/** Puts roads in the law's own order of burden, those without a place in it last, by id. */
export function byBurden(law: Law): (a: string, b: string) => number {
  return (a, b) => placeOf(law, a) - placeOf(law, b) || inOrder(a, b);
}

/** Where a road stands in the law's own order of burden; what has no place there comes after all that has. */
function placeOf(law: Law, id: string): number {
  const order = remembered(places, law, () => new Map(law.data.order.map((one, place) => [one, place])));
  return order.get(id) ?? order.size;
}
