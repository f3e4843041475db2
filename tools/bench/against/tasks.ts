import type { Case } from "../../../src/index";
import { fixtureFiles } from "../../../test/support/fixtures";
import { benchCases } from "../cases";
import type { Build } from "./builds";

/** What is measured of each build in turns: ready to run, after what is not measured was done. */
export interface AgainstTask {
  name: string;
  /** How many times faster it is to be, at least. */
  target: number;
  prepare(build: Build): () => unknown;
}

/** Fixtures that differ, as the lines of a batch do. */
const mixedCount = 200;
const all = fixtureFiles()
  .flatMap(({ fixtures }) => fixtures)
  .filter(({ case: input }) => input.municipality === undefined);
const mixed = Array.from(
  { length: mixedCount },
  (_, index) => all[Math.floor((index * all.length) / mixedCount)]!,
);

const targets = { complete: 3, "half-missing": 14, "{}": 9 } as Record<string, number>;

export const againstTasks: readonly AgainstTask[] = [
  ...benchCases.flatMap(({ name, on, case: input }): AgainstTask[] => [
    {
      name: `verdicts, ${name}`,
      target: targets[name]!,
      prepare:
        ({ assessSync }) =>
        () =>
          assessSync(input as Case, { on, detail: "verdicts" }),
    },
    {
      name: `trace, nothing read, ${name}`,
      target: 30,
      prepare:
        ({ assessSync }) =>
        () =>
          assessSync(input as Case, { on, detail: "trace" }),
    },
    {
      name: `trace, as JSON, ${name}`,
      target: 10,
      prepare:
        ({ assessSync }) =>
        () =>
          JSON.stringify(assessSync(input as Case, { on, detail: "trace" })),
    },
    {
      name: `the default, as JSON, ${name}`,
      target: 8,
      prepare:
        ({ assessSync }) =>
        () =>
          JSON.stringify(assessSync(input as Case, { on })),
    },
    {
      name: `form, an amount set, ${name}`,
      target: 10,
      prepare({ createFormSession, nationalLaw }) {
        const session = createFormSession({ law: nationalLaw, on });
        session.load(input as Case);
        let amount = 0;
        return () => session.set("transfer.amount", 100_000 + (amount++ % 1000));
      },
    },
    {
      name: `assess, verdicts, ${name}`,
      target: 10,
      prepare:
        ({ assess }) =>
        () =>
          assess(input as Case, { on, detail: "verdicts" }),
    },
  ]),
  {
    name: `verdicts of ${mixedCount} fixtures that differ`,
    target: 5,
    prepare:
      ({ assessSync }) =>
      () => {
        for (const { on, case: input } of mixed) assessSync(input as Case, { on, detail: "verdicts" });
      },
  },
];
