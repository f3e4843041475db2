import { Ranges } from "../../src/engine/diagram/ranges";
import { createFormSession } from "../../src/form";
import { entriesOf } from "../../src/form/fields";
import { assessSync } from "../../src/index";
import { Law } from "../../src/law";
import { type Fixture, fixtureFiles, lawOf } from "./fixtures";

/** Work counted: how many cases the diagram is asked about, and how many of its edges are visited. */
export type Effort = [cases: number, edges: number];

export interface EffortOfCase {
  /** The name of a fixture that no other has. */
  fixture: string;
  verdicts: Effort;
  full: Effort;
  /** The form, from nothing: each field set in turn; then each taken back, but for the first. */
  form: Effort[];
}

const fixtures = fixtureFiles().flatMap((file) => file.fixtures);

export function effortOfFixture(name: string): EffortOfCase {
  const [fixture, ...others] = fixtures.filter((one) => one.name === name);
  if (!fixture || others.length > 0) throw new Error(`There is not one fixture named "${name}"`);
  return effortOf(fixture);
}

/** Under a law of which nothing was asked before, so that what is remembered is the same each time. */
function effortOf(fixture: Fixture): EffortOfCase {
  const { on } = fixture;
  const { data, texts } = lawOf(fixture);
  const law = new Law(data, texts);
  const answer = (detail: "verdicts" | "full") => () => assessSync(fixture.case, { on, law, detail });
  const session = createFormSession({ on, law });
  const fields = entriesOf(law, fixture.case);
  const steps = [
    ...fields.map(
      ({ path, value }) =>
        () =>
          session.set(path, value),
    ),
    ...fields.slice(1).map(
      ({ path }) =>
        () =>
          session.unset(path),
    ),
  ];
  const counted = counters();
  try {
    return {
      fixture: fixture.name,
      verdicts: counted.during(answer("verdicts")),
      full: counted.during(answer("full")),
      form: steps.map((step) => counted.during(() => read(step()))),
    };
  } finally {
    counted.stop();
  }
}

/** A form works out what a reader looks at. */
function read(state: object) {
  JSON.stringify(state);
}

function counters() {
  const stops: (() => void)[] = [];
  const count = <K extends string>(prototype: Record<K, unknown>, method: K) => {
    const original = prototype[method] as (...values: unknown[]) => unknown;
    const tally = { calls: 0 };
    prototype[method] = function (this: unknown, ...values: unknown[]) {
      tally.calls += 1;
      return original.apply(this, values);
    };
    stops.push(() => {
      prototype[method] = original;
    });
    return tally;
  };
  const all = [count(Ranges.prototype as never, "load"), count(Ranges.prototype as never, "hasAny")];
  return {
    during(work: () => unknown): Effort {
      for (const tally of all) tally.calls = 0;
      work();
      return all.map(({ calls }) => calls) as Effort;
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
}
