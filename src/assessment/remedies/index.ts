import type { ExactDecimal, Money } from "../../case";
import type { Findings } from "../../engine";
import { gateOf, isMade } from "../../law";
import { moneyOf } from "../amounts";
import type { RouteWithGrounds } from "../routes";
import type { Run } from "../run";
import type { Change, Remedy } from "../types";
import { mostRemedies, mostTried } from "./bounds";
import { Days } from "./days";
import { type ChangeSet, isWithin, Sets } from "./sets";
import { Trial } from "./trial";

/**
 * Ways to open each road that is not open, by its id. None for a transfer already made, nor before it is settled
 * whether it is a purchase or support: nobody makes it the other by saying so.
 */
export function remediesOf(
  run: Run,
  findings: Findings,
  routes: readonly RouteWithGrounds[],
): Map<string, Remedy[]> {
  const remedies = new Map<string, Remedy[]>();
  const roads = routes.filter(
    ({ route }) => route.verdict !== "open" && findings.result(gateOf[route.family]) === "met",
  );
  if (roads.length === 0 || run.state.values[run.program.facts.slotOf.get(isMade)!] === true) return remedies;
  const sets = new Sets(run.program, run.state);
  const trial = new Trial(run.program, run.state);
  const days = new Days(run);
  for (const { route, grounds } of roads) {
    const day = grounds.notCovered.length > 0 ? undefined : days.opening(route.id);
    const later: Remedy[] = day === undefined ? [] : [{ changes: [], on: day }];
    const changes = opening(sets, trial, route.id, mostRemedies - later.length);
    remedies.set(route.id, [...changes.map((set) => ({ changes: inWords(run, set) })), ...later]);
  }
  return remedies;
}

/** The smallest sets that open a road, tried one by one; of those that change the same facts, the first. */
function opening(sets: Sets, trial: Trial, road: string, most: number): ChangeSet[] {
  const found: ChangeSet[] = [];
  for (const set of sets.opening(road).slice(0, mostTried)) {
    if (found.length >= most) break;
    if (found.some((one) => isWithin(one, set) || isOfSameFacts(one, set)) || !trial.opens(road, set))
      continue;
    const least = trial.shrunk(road, set);
    if (!found.some((one) => isOfSameFacts(one, least))) found.push(least);
  }
  return found.sort((a, b) => a.size - b.size);
}

function isOfSameFacts(one: ChangeSet, other: ChangeSet): boolean {
  return one.size === other.size && [...one.keys()].every((slot) => other.has(slot));
}

function inWords(run: Run, set: ChangeSet): Change[] {
  return [...set]
    .sort(([a], [b]) => a - b)
    .map(([slot, value]) => {
      const fact = run.law.data.facts[slot]!;
      return { fact: fact.id, to: asInput(value), by: fact.changeable as Change["by"] };
    });
}

/** A value as it is written in a case. */
function asInput(value: unknown): Change["to"] {
  if (typeof value === "boolean" || typeof value === "string" || typeof value === "number") return value;
  const exact = value as Money | ExactDecimal;
  return "minor" in exact ? moneyOf(exact.minor, exact.currency) : exact.toFixed();
}
