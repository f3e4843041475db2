import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { type Code, UNKNOWN } from "../../src/engine";
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

/** What the walk knows, the net knows too; of a sum it can know more, since what is missing only adds to it. */
function expectToKnow(codes: readonly Code[], walked: Uint8Array) {
  expect(codes.map((code, position) => (walked[position] === UNKNOWN ? UNKNOWN : code))).toEqual([...walked]);
}

describe("a net of conditions", () => {
  test("knows what a walk through all of them knows, after each fact given or taken away, and when put back", () => {
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
          expectToKnow(start, program.evaluate(state.values));
          for (const { id, derive } of nationalLaw.data.facts) {
            if (derive) continue;
            net.set(program.facts.slotOf.get(id)!, next.given[program.facts.slotOf.get(id)!]);
            expectToKnow(codesOf(net), program.evaluate(net.state.values));
          }
          expectToKnow(codesOf(net), program.evaluate(next.state.values));
          const all = new Net(program);
          all.load(next.state);
          expect(codesOf(net)).toEqual(codesOf(all));
          net.restart();
          expect(codesOf(net)).toEqual(start);
        },
      ),
      { numRuns: 20, seed: 30024 },
    );
  });
});
