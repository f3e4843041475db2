import fc from "fast-check";
import { expect, test } from "vitest";
import { startRun } from "../../../src/assessment/run";
import { Completions, programOf, spokenIn } from "../../../src/engine";
import { NodeTable } from "../../../src/engine/diagram/table";
import { nationalLaw } from "../../../src/index";
import { flatCases, nest } from "../../support/random-case";

const on = "2026-07-01";

/** Constructors that are counted while something is done. */
function madeWhile(act: () => void): number {
  const names = ["Int32Array", "Uint32Array", "Uint8Array", "Float64Array"] as const;
  const own = names.map((name) => [name, globalThis[name]] as const);
  let made = 0;
  for (const [name, plain] of own)
    Object.assign(globalThis, {
      [name]: new Proxy(plain, {
        construct(target, words) {
          made++;
          return new (target as new (...all: unknown[]) => object)(...words);
        },
      }),
    });
  try {
    act();
  } finally {
    Object.assign(globalThis, Object.fromEntries(own));
  }
  return made;
}

test("the work arrays of a diagram are made once: 300 further cases make none, and the diagram does not grow", () => {
  const program = programOf(nationalLaw.at(on));
  const completions = new Completions(program);
  const positions = spokenIn(program);
  const ask = (seed: number, runs: number) => {
    for (const flat of fc.sample(flatCases(nationalLaw, 0.5), { seed, numRuns: runs })) {
      const started = startRun(nationalLaw, nest(flat), on);
      if ("issues" in started) continue;
      for (const position of positions) {
        completions.result(started.run.state, position);
        completions.relevant(started.run.state, position);
      }
    }
  };
  ask(1, 150);
  const { length } = completions.diagram.asks;
  expect(madeWhile(() => ask(2, 300))).toBe(0);
  expect(completions.diagram.asks.length).toBe(length);
});

test("a table that is cleared makes the same nodes again, in the room that it has", () => {
  const table = new NodeTable();
  const make = () => {
    const [a, b] = [table.node(0, [1, 2], [0, 2]), table.node(1, [1, 3], [2, 0])];
    return [a, b, table.all(a, b), table.any(a, b), table.not(a), table.size];
  };
  const first = make();
  table.clear();
  expect(madeWhile(() => expect(make()).toEqual(first))).toBe(0);
});
