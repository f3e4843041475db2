import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import {
  compiledFindings,
  exactResult,
  MET,
  Memory,
  type Program,
  Sensitivity,
  UNKNOWN,
  UNMET,
  withPlain,
} from "../../src/engine";
import { exactResults, searchBound } from "../../src/engine/exact";
import type { FactState } from "../../src/facts";
import type { Law } from "../../src/law";
import { bruteForce, factsBehind, leafSlots, type ValuesOf, verdictOfAll } from "../support/brute-force";
import { factsThatMatter } from "../support/facts-that-matter";
import { nest } from "../support/random-case";
import { provedRuns } from "../support/runs";
import { on, valuesInCase, wideCase, wideLaw } from "../support/wide-law";

const names = { [MET]: "met", [UNMET]: "unmet", [UNKNOWN]: "unknown" };
const rules = ["small.rule-0", "small.rule-1", "small.rule-2"];
const limits = { most: 3000, mostFacts: 4 };

function runOf(law: Law, flat: Record<string, unknown>) {
  const started = startRun(law, nest(flat), on);
  return "issues" in started ? undefined : started.run;
}

/** The values of each fact as a reader gives them to the law. */
function valuesUnder(law: Law): ValuesOf {
  const values = law.data.facts.map(({ id }, slot) =>
    (valuesInCase.get(id) ?? []).map((value) => runOf(law, { [id]: value })!.given[slot]),
  );
  return (slot) => values[slot]!;
}

interface Partial {
  law: Law;
  program: Program;
  state: FactState;
  position: number;
  valuesOf: ValuesOf;
  rule: string;
  missing: string[];
}

/** Calls for each rule of each random law with a case in which up to four facts behind it are missing, so that it is unknown. */
function forEachUnknown(seed: number, runs: number, check: (partial: Partial) => void) {
  const gaps = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(wideLaw, wideCase, gaps, (law, flat, picks) => {
      fc.pre(runOf(law, flat) !== undefined);
      const valuesOf = valuesUnder(law);
      for (const rule of rules) {
        const { program } = runOf(law, {})!;
        const position = program.positionOf.get(rule)!;
        const behind = factsBehind(program, position).map((slot) => law.data.facts[slot]!.id);
        const known = { ...flat };
        for (const pick of picks) delete known[behind[pick % behind.length]!];
        const { state } = runOf(law, known)!;
        if (program.evaluate(state.values)[position] !== UNKNOWN) continue;
        const missing = behind.filter((id) => !(id in known));
        check({ law, program, state, position, valuesOf, rule, missing });
      }
    }),
    { seed, numRuns: provedRuns(runs), endOnFailure: true },
  );
}

describe("in small laws with facts of every kind, beside every value of every fact that is missing", () => {
  test("an unknown is exact", () => {
    let checked = 0;
    let settled = 0;
    forEachUnknown(30031, 300, ({ program, state, position, valuesOf, rule, missing }) => {
      const brute = bruteForce(program, state, position, limits, valuesOf);
      if (!brute || brute.results.size === 0) return;
      const truth = verdictOfAll(brute.results) as 0 | 1 | 2;
      checked++;
      if (truth !== UNKNOWN) settled++;
      const { code, isBounded } = exactResult(program, state, position);
      expect([rule, missing, names[code], isBounded]).toEqual([rule, missing, names[truth], false]);
    });
    expect(checked).toBeGreaterThan(provedRuns(200));
    expect(settled).toBeGreaterThan(provedRuns(30));
  });

  test("what is told to be plainly both is", () => {
    let told = 0;
    forEachUnknown(30034, 1500, ({ law, program, state, position, valuesOf, rule, missing }) => {
      const findings = compiledFindings(program, state.values);
      if (!withPlain(program, state, findings).isPlainlyBoth!(rule)) return;
      const brute = bruteForce(program, state, position, limits, valuesOf);
      if (!brute || brute.results.size === 0) return;
      told++;
      const case_ = [law.data.rules.find(({ id }) => id === rule), missing];
      expect([...case_, verdictOfAll(brute.results)]).toEqual([...case_, UNKNOWN]);
    });
    expect(told).toBeGreaterThan(provedRuns(50));
  });

  test("a fact matters if and only if two values of it can part the results", () => {
    let checked = 0;
    let idle = 0;
    forEachUnknown(30032, 200, ({ law, program, state, position, valuesOf, rule, missing }) => {
      /** Whether the rate is asked for hangs on the currency of the amount. */
      if (missing.includes("rate.eurNok") && missing.includes("a.sum")) return;
      const truth = factsThatMatter(program, state, position, limits, valuesOf);
      if (!truth) return;
      const sensitivity = new Sensitivity(program, state);
      for (const slot of askedFor(program, state, position)) {
        const doesMatter = truth.has(slot);
        checked++;
        if (!doesMatter) idle++;
        const fact = law.data.facts[slot]!.id;
        const found = sensitivity.matters(slot, position);
        expect([rule, missing, fact, found]).toEqual([rule, missing, fact, doesMatter ? "yes" : "no"]);
      }
    });
    expect(checked).toBeGreaterThan(provedRuns(200));
    expect(idle).toBeGreaterThan(provedRuns(50));
  });
});

describe("in small laws with facts of every kind, as a case grows, shrinks and changes", () => {
  const steps = fc.array(fc.tuple(fc.nat(), fc.constantFrom("tell", "change", "take back")), {
    minLength: 6,
    maxLength: 12,
  });

  test("what is remembered of it gives the same answers as nothing remembered", () => {
    let checked = 0;
    fc.assert(
      fc.property(wideLaw, wideCase, wideCase, steps, (law, flat, other, taken) => {
        const { program } = runOf(law, {})!;
        const memory = new Memory(program);
        const positions = rules.map((rule) => program.positionOf.get(rule)!);
        const behind = [...new Set(positions.flatMap((position) => factsBehind(program, position)))];
        const known: Record<string, unknown> = {};
        for (const [pick, step] of taken) {
          const { id } = law.data.facts[behind[pick % behind.length]!]!;
          if (step === "take back") delete known[id];
          else known[id] = (step === "tell" ? flat : other)[id];
          const run = runOf(law, known);
          if (!run) return;
          const { state } = run;
          memory.goTo(state);
          const open = positions.filter((position) => program.evaluate(state.values)[position] === UNKNOWN);
          const results = exactResults(program, state, open, searchBound, memory);
          expect([...results]).toEqual([...exactResults(program, state, open)]);
          for (const position of open)
            for (const slot of askedFor(program, state, position)) {
              const found = new Sensitivity(program, state, memory).matters(slot, position);
              const afresh = new Sensitivity(program, state).matters(slot, position);
              checked++;
              if (found !== "bound" && afresh !== "bound") expect([known, found]).toEqual([known, afresh]);
            }
        }
      }),
      { seed: 30033, numRuns: provedRuns(60), endOnFailure: true },
    );
    expect(checked).toBeGreaterThan(provedRuns(500));
  });
});

/** What stands in the way of a rule now; what would be asked only after an answer is not among it. */
function askedFor(program: Program, state: FactState, position: number): readonly number[] {
  const slots = leafSlots(program, position).flatMap((leaf) => program.facts.missingFor(leaf, state));
  return [...new Set(slots)].filter((slot) => state.values[slot] === undefined);
}
