import { expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { completionsOf, MET, type Program, UNKNOWN } from "../../src/engine";
import { domainOf } from "../../src/engine/domain";
import { type FactState, plausibleOf } from "../../src/facts";
import { type AssessmentResult, assessSync } from "../../src/index";
import { fixtureFiles, lawOf } from "../support/fixtures";
import { provedFixtures } from "../support/runs";

type Answered = Extract<AssessmentResult, { ok: true }>;

const fixtures = provedFixtures([...fixtureFiles(), ...fixtureFiles("fixtures/everyday")]);

/** The facts that an answer asks for, warns of, or says that it presumes. */
function factsNamed({ questions, conclusion, warnings, premises = [] }: Answered): Set<string> {
  return new Set([
    ...questions.flatMap(({ fact, facts = [] }) => [fact, ...facts.map((one) => one.fact)]),
    ...conclusion!.usual.map(({ fact }) => fact),
    ...conclusion!.presumed.map(({ fact }) => fact),
    ...(conclusion!.lightest?.presumed ?? []).map(({ fact }) => fact),
    ...premises.map(({ fact }) => fact),
    ...warnings.flatMap((warning) => ("facts" in warning ? warning.facts : [])),
  ]);
}

/** The routes that the answer concludes with as open, with what stands with them. */
function openIn({ conclusion, routes, instruments }: Answered): string[] {
  const { route, with: beside = [], lightest } = conclusion!;
  const concluded = [route, ...beside, lightest?.route];
  return [...routes, ...instruments].flatMap(({ id, verdict }) =>
    verdict === "open" && concluded.includes(id) ? [id] : [],
  );
}

test.each(fixtures)(
  "no fact that goes unsaid makes an open conclusion heavier or closes it: $on $name",
  (fixture) => {
    const { on } = fixture;
    const law = lawOf(fixture);
    const answer = assessSync(fixture.case, { on, law });
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    const started = startRun(law, fixture.case, on);
    if ("issues" in started) throw new Error(JSON.stringify(started.issues));
    const { program, given, state } = started.run;
    const named = factsNamed(answer);
    const overturningOf = (route: string) => {
      const position = program.positionOf.get(route)!;
      return law.data.facts.flatMap(({ id, derive }, slot) => {
        if (derive || given[slot] !== undefined || named.has(id)) return [];
        return [...domainOf(program).values(slot, state)].flatMap((value) => {
          const told = { ...state, values: [...state.values] };
          told.values[slot] = value;
          program.facts.deriveFrom(slot, told);
          const result = program.resultOf(told.values, position);
          const isOpen =
            result === MET || (result === UNKNOWN && completionsOf(program).result(told, position) === MET);
          return isOpen ||
            atPlausibleRates(program, told).every(({ values }) => isImpossible(program, values))
            ? []
            : [`${id} = ${JSON.stringify(value)}`];
        });
      });
    };
    for (const route of openIn(answer)) expect([route, overturningOf(route)]).toEqual([route, []]);
  },
);

/** The case at the least and the most that a rate which is not stated can be. */
function atPlausibleRates(program: Program, state: FactState): FactState[] {
  const slot = program.facts.slotOf.get("rate.eurNok")!;
  if (state.values[slot] !== undefined) return [state];
  return plausibleOf(program.dated, program.dated.law.data.facts[slot]!)!.map((rate) => {
    const told = { ...state, values: [...state.values] };
    told.values[slot] = rate;
    program.facts.deriveFrom(slot, told);
    return told;
  });
}

/** Whether facts contradict each other, or a part is more than its whole. */
function isImpossible({ conflicts, atMost }: Program, values: readonly unknown[]): boolean {
  return (
    conflicts.some(({ node }) => node.walk(values, new Uint8Array(0)) === MET) ||
    atMost.some(({ fact, than }) => (values[fact] as number) > (values[than] as number))
  );
}
