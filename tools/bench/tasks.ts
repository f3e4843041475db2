import type { Detail } from "../../src/assessment";
import { startRun } from "../../src/assessment/run";
import { passOf } from "../../src/engine";
import { createFormSession } from "../../src/form";
import { assess, assessSync, type Case, nationalLaw } from "../../src/index";
import { toEngine } from "../../src/json-rules-engine";
import type { BenchCase } from "./cases";
import { jsonLogic } from "./peers/json-logic";
import { publicodes } from "./peers/publicodes";
import { straight } from "./peers/straight";
import { zen } from "./peers/zen";
import type { Task } from "./task";

const details: readonly Detail[] = ["verdicts", "trace", "full"];

export const tasks: readonly Task[] = [
  ...details.map(
    (detail): Task => ({
      name: `assessSync, ${detail}`,
      async prepare({ case: input, on }) {
        return () => assessSync(input as Case, { on, detail });
      },
    }),
  ),
  {
    name: "of these: the case read and checked, facts derived",
    async prepare({ case: input, on }) {
      return () => startRun(nationalLaw, input, on);
    },
  },
  {
    name: "of these: the conditions alone (facts ready; with unknowns, not exact)",
    async prepare({ case: input, on }) {
      const started = startRun(nationalLaw, input, on);
      if ("issues" in started) throw new Error("The case of the benchmark is not valid.");
      const { program, state } = started.run;
      const pass = passOf(program);
      return () => pass(state.values);
    },
  },
  {
    name: "form, one field set",
    async prepare({ case: input, on }) {
      const session = createFormSession({ law: nationalLaw, on });
      session.load(input as Case);
      let amount = 0;
      return () => session.set("transfer.amount", 100_000 + (amount++ % 1000));
    },
  },
  {
    name: "assess, verdicts (on json-rules-engine)",
    async prepare({ case: input, on }) {
      return () => assess(input as Case, { on, detail: "verdicts" });
    },
  },
  {
    name: "json-rules-engine, bare run (two-valued, facts ready)",
    async prepare(one) {
      const engine = await toEngine(nationalLaw, one.on);
      const facts = factsOf(one);
      return () => engine.run(facts);
    },
  },
  jsonLogic,
  zen,
  publicodes,
  straight,
];

/** The facts of a case, derived ones too, as values for one run: the engine is only to evaluate. */
function factsOf({ case: input, on }: BenchCase): Record<string, unknown> {
  const started = startRun(nationalLaw, input, on);
  if ("issues" in started) throw new Error("The case of the benchmark is not valid.");
  const { values } = started.run.state;
  return Object.fromEntries(nationalLaw.data.facts.map(({ id }, slot) => [id, values[slot]]));
}
