import type { Findings } from "../../engine";
import { domainOf } from "../../engine";
import { type FactState, plausibleOf } from "../../facts";
import { overridingFacts } from "../../law";
import { assumedIn } from "../assumed";
import { dependenciesOf } from "../dependencies";
import { Verification } from "../remedies/verification";
import type { Run } from "../run";
import type { OpensIf, Presumed, Route } from "../types";

/**
 * What an answer presumes of facts that are not stated: those that would override what is stated and close the open
 * route, and the plausible numbers, such as rates, at each of which the verdict is the same. What a warning says to be
 * taken as given is left out.
 */
export function presumedIn(run: Run, findings: Findings, route: Route, answers: OpensIf): Presumed[] {
  const overriding = route.verdict === "open" ? overridingIn(run, findings, route.id) : [];
  return [...overriding.map((fact) => ({ fact })), ...plausibleIn(run, route, answers)];
}

function overridingIn(run: Run, findings: Findings, route: string): string[] {
  const { law, program, state, given } = run;
  const behind = dependenciesOf(law, route).facts;
  const assumed = new Set(
    assumedIn(run, findings).flatMap(({ facts, routes }) => (routes.includes(route) ? facts : [])),
  );
  const domain = domainOf(program);
  const candidates = overridingFacts(law.data).flatMap((id) => {
    const slot = program.facts.slotOf.get(id)!;
    const isOpen = given[slot] === undefined && behind.has(id) && !assumed.has(id);
    return isOpen ? [{ id, slot, values: [...domain.values(slot, state)] }] : [];
  });
  /** One state after the other, since a case that differs little from the one before it is soon worked out. */
  const closing = new Set<string>();
  for (const one of atPlausible(run)) {
    const verification = new Verification(program, one);
    for (const { id, slot, values } of candidates)
      if (!closing.has(id) && values.some((value) => verification.endsOpen(route, new Map([[slot, value]]))))
        closing.add(id);
  }
  return candidates.map(({ id }) => id).filter((id) => closing.has(id));
}

/** The case at each end of what a number that is not stated can be, so that contradictions show; the case itself where there is none. */
function atPlausible({ law, program, state, given }: Run): FactState[] {
  let states: FactState[] = [state];
  for (const [slot, fact] of law.data.facts.entries()) {
    const ends = given[slot] === undefined ? (plausibleOf(program.dated, fact) ?? []) : [];
    if (ends.length === 0) continue;
    states = states.flatMap((one) =>
      ends.map((end) => {
        const told: FactState = {
          ...one,
          values: one.values.map((value, at) => (at === slot ? end : value)),
        };
        program.facts.deriveFrom(slot, told);
        return told;
      }),
    );
  }
  return states;
}

function plausibleIn({ law, program, given }: Run, route: Route, answers: OpensIf): Presumed[] {
  const open = [...(route.missing ?? []), ...(route.regardlessOf ?? [])];
  const asked = new Set(
    [...answers.premises, ...answers.needs].flatMap(({ fact, together = [] }) => [fact, ...together]),
  );
  return law.data.facts.flatMap((fact, slot) => {
    if (!fact.plausible || given[slot] !== undefined || !open.includes(fact.id) || asked.has(fact.id))
      return [];
    const [atLeast, atMost] = plausibleOf(program.dated, fact) ?? [];
    return atLeast && atMost
      ? [{ fact: fact.id, is: { atLeast: atLeast.toFixed(), atMost: atMost.toFixed() } }]
      : [];
  });
}
