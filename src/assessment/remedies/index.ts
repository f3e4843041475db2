import type { ExactDecimal, Money } from "../../case";
import type { Findings } from "../../engine";
import { gateOf, isMade } from "../../law";
import { once } from "../../lib/once";
import { moneyOf } from "../amounts";
import { notCoveredBehind } from "../not-covered";
import type { RouteFinding } from "../routes";
import type { Run } from "../run";
import type { Change, Remedy } from "../types";
import { mostRemedies, mostTried } from "./bounds";
import { Days } from "./days";
import { type ChangeSet, isWithin, Sets } from "./sets";
import { Verification } from "./verification";

/**
 * Ways to open a route that is not open. None for a transfer already made, nor before it is settled whether it is a
 * purchase or support: nobody makes it the other by saying so.
 */
export function remediesIn(run: Run, findings: Findings): (route: RouteFinding) => Remedy[] {
  const { program, state } = run;
  const isOver = state.values[program.facts.slotOf.get(isMade)!] === true;
  const tried = once(() => ({
    sets: new Sets(program, state),
    verification: new Verification(program, state),
    days: new Days(run),
  }));
  return ({ route }) => {
    if (isOver || route.verdict === "open" || findings.result(gateOf[route.family]) !== "met") return [];
    const { sets, verification, days } = tried();
    const day = notCoveredBehind(run, findings, [route.id]).length > 0 ? undefined : days.opening(route.id);
    const later: Remedy[] = day === undefined ? [] : [{ changes: [], on: day }];
    const changes = opening(sets, verification, route.id, mostRemedies - later.length);
    return [...changes.map((set) => ({ changes: inWords(run, set) })), ...later];
  };
}

/** The smallest sets that open a route, tried one by one; of those that change the same facts, the first. */
function opening(sets: Sets, verification: Verification, route: string, most: number): ChangeSet[] {
  const found: ChangeSet[] = [];
  for (const set of sets.opening(route).slice(0, mostTried)) {
    if (found.length >= most) break;
    if (found.some((one) => isWithin(one, set) || isOfSameFacts(one, set)) || !verification.opens(route, set))
      continue;
    const least = verification.shrunk(route, set);
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
