import { describe, expect, test } from "vitest";
import { startRun } from "../../src/assessment/run";
import { exactOf, exactResult } from "../../src/engine/exact";
import { type Found, resultOf } from "../../src/engine/result";
import { condition, leaf, parameter, smallLaw, value } from "../support/law";

describe("whether a completion meets a rule, and whether one does not", () => {
  test.each<[Found, Found, string, boolean]>([
    ["yes", "no", "met", false],
    ["no", "yes", "unmet", false],
    ["yes", "yes", "unknown", false],
    ["no", "no", "unknown", false],
    ["yes", "bound", "unknown", true],
    ["bound", "yes", "unknown", true],
    ["no", "bound", "unknown", true],
    ["bound", "no", "unknown", true],
    ["bound", "bound", "unknown", true],
  ])("%s and %s: %s; at the bound: %s", (met, unmet, result, isBounded) => {
    const exact = exactOf(met, unmet);
    expect([resultOf(exact.code), exact.isBounded]).toEqual([result, isBounded]);
  });
});

describe("a part that cannot be more than its whole", () => {
  const law = smallLaw({
    facts: [
      { id: "a.part", type: "count", unit: "persons" },
      { id: "a.whole", type: "count", unit: "persons" },
    ],
    constraints: [{ id: "part-of-whole", kind: "at-most", fact: "a.part", than: "a.whole" }],
    parameters: [parameter("small.three", "integer", value("3", { from: "2017-01-01" }))],
    rules: [
      condition("r.many", {
        all: [leaf("many", "a.part", "greaterThanInclusive", { fact: "parameter.small.three" })],
      }),
    ],
  });

  test.each<[number | undefined, string]>([
    [0, "unmet"],
    [2, "unmet"],
    [3, "unknown"],
    [4, "unknown"],
    [undefined, "unknown"],
  ])("of %s: three or more of them is %s", (whole, result) => {
    const started = startRun(law, whole === undefined ? {} : { a: { whole } }, "2024-06-15");
    if ("issues" in started) throw new Error(JSON.stringify(started.issues));
    const { program, state } = started.run;
    const exact = exactResult(program, state, program.positionOf.get("r.many")!);
    expect([resultOf(exact.code), exact.isBounded]).toEqual([result, false]);
  });
});
