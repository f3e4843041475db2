import { type Doubt, type Law, type RuleDocument, routesResting } from "../law";
import { inOrder } from "../lib/in-order";
import type { PackFiles } from "./packs";

/** A doubt with the routes that rest on the rule or parameter. */
export interface WeighedDoubt extends Doubt {
  certainty: "unverified" | "uncertain";
  routes: string[];
}

/** What the rules keep of doubts, those on which most routes rest first. */
export function weighedDoubts(law: Law, { documents }: PackFiles): WeighedDoubt[] {
  const routesOf = routesResting(law.data);
  return documents
    .flatMap(({ content }) => (content as RuleDocument).doubts ?? [])
    .map((doubt) => ({ ...doubt, certainty: certaintyOf(law, doubt), routes: routesOf(doubt.id) }))
    .sort((a, b) => b.routes.length - a.routes.length || inOrder(a.id, b.id) || inOrder(a.from, b.from));
}

function certaintyOf({ data }: Law, { id, from }: Doubt): WeighedDoubt["certainty"] {
  const rule = data.rules.find((one) => one.id === id);
  const versions = rule?.versions ?? data.parameters.find((one) => one.id === id)?.values ?? [];
  return versions.find((one) => one.from === from)?.certainty === "uncertain" ? "uncertain" : "unverified";
}
