import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { Net } from "../../src/engine/net";
import { nationalLaw } from "../../src/national-law";
import { flatCases, lawDates, nest } from "../support/random-case";

const dates = lawDates(nationalLaw);

function runOf(flat: Record<string, unknown>, on: string) {
  const started = startRun(nationalLaw, nest(flat), on);
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  return started.run;
}

const codesOf = (net: Net) => [...net.program.rules.keys()].map((position) => net.codeOf(position));

describe("a net of conditions", () => {
  test("comes to what a walk through all of them comes to, after each fact given or taken away, and when put back", () => {
    fc.assert(
      fc.property(
        flatCases(nationalLaw, 0.5),
        flatCases(nationalLaw, 0.5),
        fc.constantFrom(...dates),
        (before, after, on) => {
          const { program, state } = runOf(before, on);
          const next = runOf(after, on);
          const net = new Net(program);
          net.load(state);
          const start = codesOf(net);
          expect(start).toEqual([...program.evaluate(state.values)]);
          for (const { id, derive } of nationalLaw.data.facts) {
            if (derive) continue;
            net.set(program.facts.slotOf.get(id)!, next.given[program.facts.slotOf.get(id)!]);
            expect(codesOf(net)).toEqual([...program.evaluate(net.state.values)]);
          }
          expect(codesOf(net)).toEqual([...program.evaluate(next.state.values)]);
          net.restart();
          expect(codesOf(net)).toEqual(start);
        },
      ),
      { numRuns: 20, seed: 30024 },
    );
  });
});
