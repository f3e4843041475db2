import { completionsOf, type Program } from "../../engine";
import type { FactState } from "../../facts";
import type { Fact } from "../../law";
import { memoize } from "../../lib/memoize";
import { oncePer } from "../../lib/once-per";
import { Verification } from "../remedies/verification";
import type { Run } from "../run";
import { placesIn } from "../topics";
import type { OpensIf } from "../types";
import { costsIn } from "./costs";
import { type Proposal, proposalsFor } from "./proposals";
import { leastOf } from "./shrunk";

export { closesIfOf } from "./closes";

const mostAlternatives = 3;

const foundIn = oncePer((_: Run) => new Map<string, OpensIf[]>());

/** What opens a route that is not asked for, found once for an answer. */
export function opensIfIn(run: Run, route: string): OpensIf[] {
  return memoize(foundIn(run), route, () => opensIfOf(run.program, run.state, route));
}

export interface OpensIfOptions {
  skip?: Iterable<string> | undefined;
  isAskedFor?: boolean;
  most?: number;
}

/**
 * The least sets of answers that open a route that is undetermined, the easiest first; they differ in the topic of their
 * first need. Facts to skip are in none. What claims the route is proposed only where the route is asked for and the
 * claim can be looked up.
 */
export function opensIfOf(
  program: Program,
  state: FactState,
  route: string,
  { skip = [], isAskedFor = false, most = mostAlternatives }: OpensIfOptions = {},
): OpensIf[] {
  const completions = completionsOf(program);
  const verification = new Verification(program, state);
  const barred = new Set([...(isAskedFor ? [] : claimsOf(program, state, route)), ...skip]);
  const found: OpensIf[] = [];
  while (found.length < most) {
    const { variables } = completions.diagram;
    const costs = costsIn(program, state, variables, barred);
    const set = completions.leastSet(state, program.positionOf.get(route)!, costs);
    const proposals = set && proposalsFor(program, state, variables, set.answers);
    const least = proposals && leastOf(proposals, (changes) => verification.opens(route, changes));
    if (!least) break;
    const split = splitOf(program, least);
    found.push(split);
    const first = split.needs[0] ?? split.judgements[0];
    if (!first) break;
    for (const fact of topicOf(program, first.fact)) barred.add(fact);
  }
  return found;
}

/** Claims of a route that nobody has made: a judgement may be proposed, a claim may not. */
function claimsOf(program: Program, state: FactState, route: string): string[] {
  const { claims = [] } = program.dated.rules.get(route)!.rule;
  return claims.filter((id) => {
    const slot = program.facts.slotOf.get(id)!;
    return state.values[slot] === undefined && program.dated.law.facts.get(id)!.cost !== "judgement";
  });
}

function splitOf(program: Program, proposals: readonly Proposal[]): OpensIf {
  const split: OpensIf = { premises: [], needs: [], usual: [], judgements: [] };
  for (const { slot, answer } of [...proposals].sort(
    (a, b) => placeOf(program, a.slot) - placeOf(program, b.slot),
  ))
    split[partOf(program.dated.law.data.facts[slot]!)].push(answer);
  return split;
}

function partOf({ usual, cost }: Fact): keyof OpensIf {
  if (usual) return "usual";
  return cost === "judgement" ? "judgements" : cost === "premise" ? "premises" : "needs";
}

/** Facts without a topic come last, as the law has them. */
function placeOf({ dated }: Program, slot: number): number {
  const places = placesIn(dated.law.data);
  return places.get(dated.law.data.facts[slot]!.id) ?? places.size + slot;
}

function topicOf({ dated }: Program, fact: string): readonly string[] {
  return dated.law.data.topics?.find((topic) => topic.facts.includes(fact))?.facts ?? [fact];
}
