import { expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { MET, type Program } from "../../src/engine";
import { domainOf } from "../../src/engine/domain";
import { type AssessmentResult, assessSync } from "../../src/index";
import { fixtureFiles, lawOf } from "../support/fixtures";

type Answered = Extract<AssessmentResult, { ok: true }>;

/** One fixture of each file. */
const fixtures = [...fixtureFiles(), ...fixtureFiles("fixtures/everyday")].flatMap((file) =>
  file.fixtures.slice(0, 1),
);

/**
 * Facts that overturn an open conclusion and stand nowhere in its answer yet, each with how. Told beside what the case
 * says they change it; most take the place of something stated, or add to it.
 */
const exceptions: Readonly<Record<string, string>> = {
  "aid.grossGrantEquivalent": "takes the place of the amount that is stated",
  "contract.estimatedValue": "takes the place of the sum of the payments and options that are stated",
  "contract.subject": "takes the place of the CPV code that is stated",
  "transfer.nature": "takes the place of the seven signs that are stated",
  "rate.eurNok": "a rate no krone ever had: the verdict is the same at each plausible one",
  "contract.isMixed": "the other part can have its own rules; only asked once a contract is said to be mixed",
  "transfer.isNonEconomicService": "takes the purchase out of the Act",
  "contract.framework.isWithinMaximum": "a ground against a call-off that is open without it",
  "contract.framework.supplierIsParty": "a ground against a call-off that is open without it",
};

/** The facts that an answer asks for, names as missing, or rests on as presupposed. */
function factsNamed({ questions, conclusion, warnings, premises = [] }: Answered): Set<string> {
  return new Set([
    ...questions.flatMap(({ fact, facts = [] }) => [fact, ...facts.map((one) => one.fact)]),
    ...conclusion!.usual.map(({ fact }) => fact),
    ...premises.map(({ fact }) => fact),
    ...warnings.flatMap((warning) => ("facts" in warning ? warning.facts : [])),
  ]);
}

test.each(fixtures)(
  "no fact that goes unsaid makes an open conclusion heavier or closes it: $on $name",
  (fixture) => {
    const { on } = fixture;
    const law = lawOf(fixture);
    const answer = assessSync(fixture.case, { on, law });
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    const { kind, route } = answer.conclusion!;
    if (kind !== "open") return;
    const started = startRun(law, fixture.case, on);
    if ("issues" in started) throw new Error(JSON.stringify(started.issues));
    const { program, given, state } = started.run;
    const position = program.positionOf.get(route!)!;
    const named = factsNamed(answer);
    const overturning = law.data.facts.flatMap(({ id, derive }, slot) => {
      if (derive || given[slot] !== undefined || named.has(id) || id in exceptions) return [];
      return [...domainOf(program).values(slot, state)].flatMap((value) => {
        const told = { ...state, values: [...state.values] };
        told.values[slot] = value;
        program.facts.deriveFrom(slot, told);
        const result = program.resultOf(told.values, position);
        return result === MET || isImpossible(program, told.values)
          ? []
          : [`${id} = ${JSON.stringify(value)}`];
      });
    });
    expect([route, overturning]).toEqual([route, []]);
  },
);

/** Whether facts contradict each other, or a part is more than its whole. */
function isImpossible({ conflicts, atMost }: Program, values: readonly unknown[]): boolean {
  return (
    conflicts.some(({ node }) => node.walk(values, new Uint8Array(0)) === MET) ||
    atMost.some(({ fact, than }) => (values[fact] as number) > (values[than] as number))
  );
}
