import { describe, expect, test } from "vitest";
import { exactOf } from "../../src/engine/exact";
import { type Found, resultOf } from "../../src/engine/result";

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
