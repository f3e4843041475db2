import { startRun } from "../../src/assessment/run";
import type { Range } from "../../src/facts";
import type { Fact, Law, Parameter, RuleDocument } from "../../src/law";
import { isTrue, leaf, rule, smallLaw } from "./law";

export interface DerivedFact {
  value: unknown;
  /** What stands in the way, if the value is not known. */
  missing: string[];
}

/** The value of a fact in a case under a law on a date. */
export function factIn(law: Law, factId: string, input: object, on = "2024-06-15"): DerivedFact {
  const started = startRun(law, input, on);
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  const { program, state } = started.run;
  const slot = program.facts.slotOf.get(factId)!;
  return {
    value: state.values[slot],
    missing: program.facts.missingFor(slot, state).map((one) => law.data.facts[one]!.id),
  };
}

/** What a fact can still be over all completions of a case under a law on a date. */
export function rangeIn(law: Law, factId: string, input: object, on = "2024-06-15"): Range {
  const started = startRun(law, input, on);
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  const { program, state } = started.run;
  return program.facts.rangeOf(program.facts.slotOf.get(factId)!, state);
}

/** A law of facts and parameters only; each parameter is put to use by a rule of its own. */
export function lawOfFacts(facts: Fact[], parameters: Parameter[] = [], more: RuleDocument = {}): Law {
  const uses: Record<Parameter["fact"], Fact> = {
    ore: {
      id: "use.ore",
      type: "ore",
      derive: { op: "amount", money: "use.money", currency: "NOK", round: "up" },
    },
    cent: {
      id: "use.cent",
      type: "cent",
      derive: { op: "amount", money: "use.money", currency: "EUR", round: "up" },
    },
    millionths: {
      id: "use.someShareCeil",
      type: "millionths",
      derive: { op: "share", share: "use.share", round: "up" },
    },
    integer: { id: "use.count", type: "count", unit: "x" },
    code: { id: "use.code", type: "code" },
  };
  const helpers: Fact[] = [
    { id: "use.money", type: "money", unit: "NOK" },
    { id: "use.share", type: "share", unit: "share" },
    { id: "use.isSaid", type: "boolean" },
    ...Object.values(uses),
  ];
  const rate: Fact[] = facts.some((fact) => fact.id === "rate.eurNok")
    ? []
    : [{ id: "rate.eurNok", type: "decimal", unit: "NOK per EUR" }];
  const rules = parameters.map((one) =>
    rule(`use.${one.id}`, "condition", {
      all: [
        isTrue("use.isSaid"),
        leaf("uses", uses[one.fact].id, one.fact === "code" ? "equal" : "lessThanInclusive", {
          fact: `parameter.${one.id}`,
        }),
      ],
    }),
  );
  return smallLaw({
    ...more,
    facts: [...facts, ...rate, ...helpers],
    parameters,
    rules: [...rules, ...(more.rules ?? [])],
  });
}
