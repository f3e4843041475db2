import type { CostClass } from "../../law";
import type { Run } from "../run";
import type { Answer, OpensIf, Route } from "../types";
import { joined } from "./joined";

const mostNeeds = 6;
const ranks: Record<CostClass, number> = { plain: 0, "term-of-art": 1, premise: 2, judgement: 3, claim: 4 };

/** A route that is not settled, with the answers that open it. */
export interface Openable {
  route: Route;
  set: OpensIf;
}

/** The set of a route that is open. */
const open: readonly OpensIf[] = [{ premises: [], needs: [], usual: [], judgements: [] }];

/**
 * Of routes by burden the one that is easiest to open: by the worst class of its answers, then by how many there are,
 * then by burden. A purchase has an announced route, so that it never waits for a judgement. With a scheme that is not
 * settled, the answers that open the scheme are among them.
 */
export function easiestOf(run: Run, routes: readonly Route[], scheme?: Route): Openable | undefined {
  let best: (Openable & { rank: number; count: number }) | undefined;
  for (const route of routes)
    for (const set of setsOf(route, scheme)) {
      const answers = [...set.premises, ...set.needs, ...set.judgements];
      const count = answers.length;
      if (route.family === "purchase" && set.judgements.length > 0) continue;
      const rank = Math.max(0, ...answers.map((answer) => ranks[classOf(run, answer)]));
      if (!best || rank < best.rank || (rank === best.rank && count < best.count))
        best = { route, set, rank, count };
    }
  return best;
}

/** The sets that open a route, each joined with those that open its scheme. */
function setsOf({ verdict, opensIf = [] }: Route, scheme: Route | undefined): readonly OpensIf[] {
  const own = verdict === "open" ? open : verdict === "closed" ? [] : opensIf;
  const few = own.filter(({ needs }) => needs.length <= mostNeeds);
  if (!scheme) return few;
  const ofScheme = scheme.verdict === "open" ? open : (scheme.opensIf ?? []);
  return few.flatMap((set) => ofScheme.flatMap((other) => joined(set, other) ?? []));
}

function classOf(run: Run, { fact }: Answer): CostClass {
  return run.law.facts.get(fact)!.cost ?? "plain";
}
