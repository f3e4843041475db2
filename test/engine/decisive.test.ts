import { describe, expect, test } from "vitest";
import type { Result, Trace } from "../../src/engine";
import { decisiveParts } from "../../src/engine/decisive";

const leaf = (result: Result, id: string): Trace => ({
  kind: "leaf",
  id,
  result,
  fact: "a.fact",
  operator: "equal",
});
const rule = (result: Result, id: string): Trace => ({ kind: "rule", id, result, state: "in-force" });

const facts = [leaf("met", "plain"), leaf("unmet", "plain-no"), leaf("unknown", "plain-unknown")];
const rules = [rule("met", "rule"), rule("unmet", "rule-no"), rule("unknown", "rule-unknown")];

describe("what brought about the result of a group", () => {
  test.each<["all" | "any" | "not", Result, Trace[], string[]]>([
    ["all", "met", [facts[0]!, rules[0]!], ["plain", "rule"]],
    ["all", "unmet", [...facts, ...rules], ["plain-no", "rule-no"]],
    ["all", "unknown", [...facts, ...rules], ["plain-unknown", "rule-unknown"]],
    ["any", "met", [...facts, ...rules], ["plain"]],
    ["any", "met", [facts[1]!, ...rules], ["rule"]],
    ["any", "unmet", [facts[1]!, rules[1]!], ["plain-no", "rule-no"]],
    ["any", "unknown", [...facts.slice(1), ...rules.slice(1)], ["plain-unknown", "rule-unknown"]],
    ["not", "met", [facts[1]!], ["plain-no"]],
    ["not", "unmet", [rules[0]!], ["rule"]],
  ])("%s, %s", (kind, result, parts, ids) => {
    const decisive = decisiveParts({ kind, result, parts });
    expect(decisive.map((part) => "id" in part && part.id)).toEqual(ids);
  });
});
