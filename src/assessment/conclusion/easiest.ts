import type { CostClass } from "../../law";
import type { Run } from "../run";
import type { Answer, OpensIf, Route } from "../types";

const mostNeeds = 6;
const ranks: Record<CostClass, number> = { plain: 0, "term-of-art": 1, premise: 2, judgement: 3, claim: 4 };

/** A route that is not settled, with the answers that open it. */
export interface Openable {
  route: Route;
  set: OpensIf;
}

/**
 * Of routes by burden the one that is easiest to open: by the worst class of its answers, then by how many there are,
 * then by burden. A purchase has an announced route, so that it never waits for a judgement.
 */
export function easiestOf(run: Run, routes: readonly Route[]): Openable | undefined {
  let best: (Openable & { rank: number; count: number }) | undefined;
  for (const route of routes)
    for (const set of route.verdict === "undetermined" ? (route.opensIf ?? []) : []) {
      const answers = [...set.premises, ...set.needs, ...set.judgements];
      const count = answers.length;
      if (set.needs.length > mostNeeds) continue;
      if (route.family === "purchase" && set.judgements.length > 0) continue;
      const rank = Math.max(0, ...answers.map((answer) => ranks[classOf(run, answer)]));
      if (!best || rank < best.rank || (rank === best.rank && count < best.count))
        best = { route, set, rank, count };
    }
  return best;
}

function classOf(run: Run, { fact }: Answer): CostClass {
  return run.law.facts.get(fact)!.cost ?? "plain";
}
