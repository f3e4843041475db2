import { describe, expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { compiledFindings, withPlain } from "../../src/engine";
import type { Condition, Constraint, Fact } from "../../src/law";
import { condition, isTrue, leaf, parameter, ref, rule, smallLaw, value } from "../support/law";
import { nest } from "../support/random-case";

const facts: Fact[] = [
  ...["one", "two", "three", "claim"].map((name): Fact => ({ id: `a.${name}`, type: "boolean" })),
  { id: "a.kind", type: "enum", values: ["x", "y", "z"] },
  { id: "a.stated", type: "enum", values: ["x", "y", "z"] },
  { id: "a.few", type: "count", unit: "persons" },
  { id: "a.many", type: "count", unit: "persons" },
  { id: "a.earlier", type: "awards" },
  { id: "a.yearEnd", type: "monthDay" },
  { id: "rate.eurNok", type: "decimal", unit: "NOK per EUR" },
  { id: "d.isClaimed", type: "boolean", derive: { op: "is-given", fact: "a.claim" } },
  {
    id: "d.kind",
    type: "enum",
    values: ["x", "y", "z"],
    derive: { op: "first-known", facts: ["a.stated", "a.kind"] },
  },
  {
    id: "d.earlierCent",
    type: "cent",
    derive: {
      op: "awards-total",
      awards: "a.earlier",
      regulations: ["general"],
      window: { kind: "accounting-years", years: "small.two" },
      bound: "exact",
      yearEnd: "a.yearEnd",
    },
  },
];
const one = isTrue("a.one");
const two = isTrue("a.two");
const three = isTrue("a.three");
const few = leaf("few", "a.few", "lessThan", { fact: "parameter.small.four" });
const asMany = leaf("as-many", "a.few", "lessThan", { fact: "a.many" });
const isClaimed = isTrue("d.isClaimed");
const isX = (fact: string) => leaf(`${fact.slice(2)}-is-x`, fact, "equal", "x");
const little = leaf("little", "d.earlierCent", "lessThan", { fact: "parameter.small.sum" });
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const not = (part: Condition): Condition => ({ not: part });

const notBoth = (...parts: Condition[]): Constraint => ({
  id: "not-both",
  kind: "excluded",
  conditions: all(...parts),
});
const fewOfMany: Constraint = { id: "few-of-many", kind: "at-most", fact: "a.few", than: "a.many" };

/** Whether it is plain that the condition can be met and be unmet; "known" where that is not the question. */
function plain(conditions: Condition, told: Record<string, unknown> = {}, constraints: Constraint[] = []) {
  const law = smallLaw({
    facts,
    constraints,
    parameters: [
      parameter("small.four", "integer", value("4", { from: "2017-01-01" })),
      parameter("small.two", "integer", value("2", { from: "2017-01-01" })),
      parameter("small.sum", "cent", value("100", { from: "2017-01-01" })),
    ],
    rules: [
      condition("r.asked", all(conditions)),
      condition("r.two", all(two)),
      rule("r.gap", "condition", undefined, { version: { gap: true } }),
      rule("r.later", "condition", all(three), { version: { from: "2025-01-01" } }),
      condition("r.uses", all(few, little)),
    ],
  });
  const started = startRun(law, nest(told), "2024-06-15");
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  const { program, state } = started.run;
  const findings = compiledFindings(program, state.values);
  if (findings.result("r.asked") !== "unknown") return "known";
  return withPlain(program, state, findings).isPlainlyBoth!("r.asked");
}

describe("it is plain that a condition can be met and be unmet", () => {
  test.each<[string, Condition]>([
    ["a fact", one],
    ["its contrary", not(one)],
    ["two facts", all(one, two)],
    ["one of two facts", any(one, two)],
    ["facts in groups", any(all(one, two), all(three, isX("a.kind")))],
    ["a number", few],
    ["another rule", all(one, ref("r.two"))],
    ["beside a rule that is not in force", any(one, ref("r.gap"))],
  ])("of %s", (_, conditions) => {
    expect(plain(conditions)).toBe(true);
  });

  test.each<[string, Condition]>([
    ["a fact or its contrary", any(one, not(one))],
    ["a fact that is asked twice", all(any(one, two), any(one, three))],
    ["a rule that is asked twice", all(any(ref("r.two"), one), any(ref("r.two"), three))],
    ["a fact asked beside a rule that asks it", any(two, ref("r.two"))],
    ["two words of one fact", any(isX("a.kind"), leaf("y", "a.kind", "equal", "y"))],
    ["all words there are", leaf("any-kind", "a.kind", "in", ["x", "y", "z"])],
    ["two facts compared", asMany],
    ["what follows from another fact", isX("d.kind")],
    ["a fact that takes another's place", isX("a.stated")],
    ["a sum of awards", little],
    ["a rule whose law is not held", any(one, ref("r.later"))],
  ])("but not of %s", (_, conditions) => {
    expect(plain(conditions)).toBe(false);
  });

  test("not where what is known may come out otherwise, with what follows from a fact that is missing", () => {
    const conditions = all(one, not(isClaimed));
    expect(plain(conditions)).toBe(false);
    expect(plain(all(one, isClaimed), { "a.claim": false })).toBe(true);
  });

  test("not where it hangs on a list of which more may come to be known", () => {
    const earlier = { awards: [], complete: true };
    const known = { "a.earlier": earlier, "a.yearEnd": "12-31", "rate.eurNok": "11.5" };
    expect(plain(all(one, little), known)).toBe(false);
  });

  test("not where the law does not let the fact be anything", () => {
    expect(plain(few, {}, [fewOfMany])).toBe(false);
    expect(plain(one, {}, [notBoth(one, two)])).toBe(false);
    expect(plain(one, { "a.two": true }, [notBoth(one, two)])).toBe(false);
    expect(plain(one, { "a.two": false }, [notBoth(one, two)])).toBe(true);
    expect(plain(all(one, three), { "a.two": false }, [notBoth(one, two)])).toBe(true);
    expect(plain(three, {}, [notBoth(one, two)])).toBe(true);
  });

  test("nor where that hangs on what follows from another fact", () => {
    expect(plain(one, {}, [notBoth(one, isClaimed)])).toBe(false);
    expect(plain(one, { "a.claim": true }, [notBoth(one, not(isClaimed))])).toBe(false);
  });
});
