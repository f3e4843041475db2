import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormSession, type FormSession } from "../../src/form";
import { type Assessment, assessSync, nationalLaw } from "../../src/index";
import { flatCases, nest } from "../support/random-case";

const on = "2026-11-24";
const seeded = { seed: 20261125, endOnFailure: true };
const open = (input = {}) => createFormSession({ on, lang: "en", case: input });
const given = nationalLaw.data.facts.filter((fact) => !fact.derive).map(({ id }) => id);

type Step =
  | { do: "set"; path: string; value: unknown }
  | { do: "unset"; path: string }
  | { do: "undo" | "redo" };

/** Steps with values of the law and with values that no field takes. */
const steps: fc.Arbitrary<Step[]> = flatCases(nationalLaw, 0.04).chain((flat) => {
  const sets = Object.entries(flat).map(([path, value]): Step => ({ do: "set", path, value }));
  const wrong = fc.constantFrom(...given).map((path): Step => ({ do: "set", path, value: { no: "such" } }));
  return fc.array(
    fc.oneof(
      ...(sets.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...sets) }] : []),
      { weight: 2, arbitrary: fc.constantFrom(...given).map((path): Step => ({ do: "unset", path })) },
      { weight: 1, arbitrary: wrong },
      { weight: 2, arbitrary: fc.constantFrom<Step>({ do: "undo" }, { do: "redo" }) },
    ),
    { minLength: 1, maxLength: 8 },
  );
});

function take(session: FormSession, step: Step) {
  if (step.do === "set") session.set(step.path, step.value);
  else if (step.do === "unset") session.unset(step.path);
  else session[step.do]();
}

/** What is typed, the invalid along with the valid, as a plain list of fields. */
const typed = (session: FormSession) =>
  Object.fromEntries(
    Object.values(session.state.fields)
      .filter((field) => field.value !== undefined)
      .map(({ path, value }) => [path, value]),
  );

const withoutSteps = ({ canUndo: _, canRedo: __, ...state }: FormSession["state"]) => ({
  ...state,
});

/** The part of a whole answer that a form shows. */
function shownOf({ routes, instruments, classes, questions, warnings }: Assessment) {
  const route = ({ id, verdict, family, voluntary }: Assessment["routes"][number]) => ({
    id,
    verdict,
    family,
    ...(voluntary ? { voluntary } : {}),
  });
  const known = ({ id, result, status }: Assessment["classes"][number]) => ({
    id,
    result,
    ...(status ? { status } : {}),
  });
  return {
    routes: routes.map(route),
    instruments: instruments.map(route),
    classes: classes.map(known),
    questions,
    warnings,
  };
}

describe("after any steps, a session", () => {
  it("is as a new one that was given the same fields, and its verdicts are those of assessSync", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const session = open();
        for (const step of all) take(session, step);
        expect(withoutSteps(session.state)).toEqual(withoutSteps(open(nest(typed(session))).state));
        const answer = assessSync(session.toCase(), { on, lang: "en" });
        expect(session.assessment()).toEqual(answer);
        if (answer.ok) expect(withoutSteps(session.state)).toMatchObject(shownOf(answer));
      }),
      { ...seeded, numRuns: 25 },
    );
  });

  it("gives a case that can be loaded again and is the same", () => {
    fc.assert(
      fc.property(flatCases(nationalLaw, 0.1), (flat) => {
        const session = open(nest(flat));
        const kept = session.toCase();
        session.load(kept);
        expect(session.toCase()).toEqual(kept);
        expect(open(kept).toCase()).toEqual(kept);
      }),
      { ...seeded, numRuns: 10 },
    );
  });

  it("can be taken back, step by step, to where it began", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const session = open();
        const start = withoutSteps(session.state);
        for (const step of all) take(session, step);
        while (session.state.canUndo) session.undo();
        expect(withoutSteps(session.state)).toEqual(start);
      }),
      { ...seeded, numRuns: 10 },
    );
  });
});

describe("a step", () => {
  it("is told once if it changed the state, else not, and keeps what did not change", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const session = open();
        let told = 0;
        session.subscribe(() => {
          told += 1;
        });
        for (const step of all) {
          const [before, toldBefore] = [session.state, told];
          take(session, step);
          const { state } = session;
          expect(told - toldBefore).toBe(state === before ? 0 : 1);
          for (const part of ["routes", "instruments", "classes", "questions", "warnings", "issues"] as const)
            expect(state[part] === before[part]).toBe(
              JSON.stringify(state[part]) === JSON.stringify(before[part]),
            );
          for (const [path, field] of Object.entries(state.fields))
            if (JSON.stringify(field) === JSON.stringify(before.fields[path]))
              expect(field).toBe(before.fields[path]);
        }
      }),
      { ...seeded, numRuns: 10 },
    );
  });

  it("with an invalid value leaves the answer as without the field", () => {
    fc.assert(
      fc.property(flatCases(nationalLaw, 0.06), fc.constantFrom(...given), (flat, path) => {
        const { [path]: _, ...others } = flat;
        const without = open(nest(others)).assessment();
        const session = open(nest(flat));
        session.set(path, { no: "such" });
        expect(session.state.fields[path]?.status).toBe("invalid");
        expect(session.assessment()).toEqual(without);
      }),
      { ...seeded, numRuns: 10 },
    );
  });
});
