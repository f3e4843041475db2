import { describe, expect, test } from "vitest";
import { differencesOf } from "../../src/assessment/differences";
import type { LeafTrace, Result, RuleTrace, Trace } from "../../src/engine";

/** Traces by hand: what is compared is only what they say. */
const leaf = (id: string, result: Result, actual?: unknown): LeafTrace => ({
  kind: "leaf",
  id,
  result,
  fact: "a.fact",
  operator: "equal",
  ...(actual === undefined ? {} : { actual }),
});
const group = (kind: "all" | "any" | "not", result: Result, ...parts: Trace[]): Trace => ({
  kind,
  result,
  parts,
});
const rule = (id: string, part: Trace): RuleTrace => ({
  kind: "rule",
  id,
  result: part.result,
  state: "in-force",
  part,
});
const without = (id: string, state: "gap" | "not-covered"): RuleTrace => ({
  kind: "rule",
  id,
  result: state === "gap" ? "unmet" : "unknown",
  state,
});
const route = (part: Trace) => rule("route", part);

/** `id a → b`: the results on both sides, with the value of the fact in brackets. */
function told(a: RuleTrace, b: RuleTrace): string[] {
  const side = (one?: { result: Result; actual?: unknown }) =>
    one ? `${one.result}${one.actual === undefined ? "" : ` (${one.actual})`}` : "-";
  return differencesOf(a, b).map((one) => `${one.id} ${side(one.a)} → ${side(one.b)}`);
}

const yes = leaf("yes", "met");
const no = leaf("no", "unmet");
const other = leaf("other", "unmet");

describe("the leaves through which two traces part", () => {
  test.each<[string, Trace, Trace, string[]]>([
    ["one leaf", leaf("x", "met", 1), leaf("x", "unmet", 2), ["x met (1) → unmet (2)"]],
    [
      "of a group those that came out otherwise, and bear on it",
      group("all", "met", leaf("x", "met"), leaf("y", "met"), yes),
      group("all", "unmet", leaf("x", "unmet"), leaf("y", "met"), yes),
      ["x met → unmet"],
    ],
    [
      "one that bears on the result of one side alone",
      group("any", "met", leaf("x", "met"), leaf("y", "unmet")),
      group("any", "unknown", leaf("x", "unmet"), leaf("y", "unknown")),
      ["x met → unmet", "y unmet → unknown"],
    ],
    [
      "not one that bears on neither",
      group("any", "met", leaf("x", "unmet"), leaf("y", "met")),
      group("any", "unknown", leaf("x", "unmet"), leaf("y", "unknown")),
      ["y met → unknown"],
    ],
    [
      "a leaf where the other side has a group",
      yes,
      group("any", "unmet", no, other),
      ["yes met → -", "no - → unmet", "other - → unmet"],
    ],
    [
      "a group where the other side has a leaf",
      group("all", "unmet", no, yes),
      yes,
      ["no unmet → -", "yes - → met"],
    ],
    ["a leaf where the other side has a rule", yes, rule("r", no), ["yes met → -", "no - → unmet"]],
    ["a rule where the other side has a leaf", rule("r", no), yes, ["no unmet → -", "yes - → met"]],
    [
      "a rule where the other side has a group",
      rule("r", no),
      group("any", "met", yes, other),
      ["no unmet → -", "yes - → met"],
    ],
    [
      "a group where the other side has a rule",
      group("any", "met", yes, other),
      rule("r", no),
      ["yes met → -", "no - → unmet"],
    ],
    ["one leaf in a rule and beside it", yes, rule("r", leaf("yes", "unmet")), ["yes met → unmet"]],
    [
      "a rule that both have, once, however often it is asked",
      group("all", "met", rule("r", leaf("x", "met")), group("any", "met", rule("r", leaf("x", "met")))),
      group(
        "all",
        "unmet",
        rule("r", leaf("x", "unmet")),
        group("any", "unmet", rule("r", leaf("x", "unmet"))),
      ),
      ["x met → unmet"],
    ],
    [
      "what one side asks besides, if it bears on its result",
      group("all", "unmet", yes, leaf("x", "unmet")),
      group("all", "met", yes),
      ["x unmet → -"],
    ],
    [
      "what the other side asks besides",
      group("all", "met", yes),
      group("all", "unmet", yes, leaf("x", "unmet"), rule("r", no)),
      ["x - → unmet", "no - → unmet"],
    ],
    [
      "not what one side asks besides, if it bears on nothing",
      group("any", "met", leaf("x", "met"), other),
      group("any", "unknown", leaf("x", "unknown")),
      ["x met → unknown"],
    ],
    [
      "not what the other side asks besides, if it bears on nothing",
      group("any", "unknown", leaf("x", "unknown")),
      group("any", "met", leaf("x", "met"), other),
      ["x unknown → met"],
    ],
    [
      "groups of a kind by their place",
      group(
        "all",
        "met",
        group("any", "met", yes),
        group("any", "met", leaf("x", "met")),
        group("not", "met", no),
      ),
      group(
        "all",
        "unmet",
        group("any", "met", yes),
        group("any", "unmet", leaf("x", "unmet")),
        group("not", "met", no),
      ),
      ["x met → unmet"],
    ],
  ])("%s", (_, a, b, leaves) => {
    expect(told(route(a), route(b))).toEqual(leaves);
  });

  test.each<[string, RuleTrace, RuleTrace, string[]]>([
    ["a gap", without("route", "gap"), route(yes), ["route#no-rule-in-force unmet → -"]],
    ["a gap on the other side", route(yes), without("route", "gap"), ["route#no-rule-in-force - → unmet"]],
    [
      "a law that is not held",
      route(yes),
      without("route", "not-covered"),
      ["route#not-covered - → unknown"],
    ],
    [
      "two states of one rule",
      without("route", "gap"),
      without("route", "not-covered"),
      ["route#no-rule-in-force unmet → -", "route#not-covered - → unknown"],
    ],
    [
      "a rule without law that the other side does not ask",
      route(group("all", "unmet", without("r", "gap"))),
      route(group("all", "met", yes)),
      ["r#no-rule-in-force unmet → -", "yes - → met"],
    ],
  ])("a rule without law: %s", (_, a, b, leaves) => {
    expect(told(a, b)).toEqual(leaves);
  });
});

describe("where all came out alike, what was measured", () => {
  const measured = (x: number, y: number) =>
    route(group("all", "met", leaf("x", "met", x), leaf("y", "met", y), rule("r", leaf("z", "met", x))));

  test("differs in a fact", () => {
    expect(told(measured(1, 5), measured(2, 5))).toEqual(["x met (1) → met (2)", "z met (1) → met (2)"]);
  });
  test("is the same", () => {
    expect(told(measured(1, 5), measured(1, 5))).toEqual([]);
  });
});
