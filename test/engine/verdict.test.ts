import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Result, verdictOf } from "../../src/engine";

const results: Result[] = ["met", "unmet", "unknown"];
const short: Record<string, Result> = { m: "met", u: "unmet", "?": "unknown" };

describe("the fold of two conditions after Kleene", () => {
  test.each([
    ["m", "m", "m", "m"],
    ["m", "u", "u", "m"],
    ["m", "?", "?", "m"],
    ["u", "m", "u", "m"],
    ["u", "u", "u", "u"],
    ["u", "?", "u", "?"],
    ["?", "m", "?", "m"],
    ["?", "u", "u", "?"],
    ["?", "?", "?", "?"],
  ])("%s and %s: all is %s, any is %s", (a, b, all, any) => {
    expect(verdictOf("all", [short[a]!, short[b]!])).toBe(short[all]);
    expect(verdictOf("any", [short[a]!, short[b]!])).toBe(short[any]);
  });

  test.each([
    ["met", "unmet"],
    ["unmet", "met"],
    ["unknown", "unknown"],
  ] as const)("not %s is %s", (part, expected) => expect(verdictOf("not", [part])).toBe(expected));
});

const parts = fc.array(fc.constantFrom(...results), { minLength: 1, maxLength: 8 });

describe("whatever the parts", () => {
  test("their order does not matter", () => {
    fc.assert(
      fc.property(parts, (list) =>
        (["all", "any"] as const).every(
          (group) => verdictOf(group, list) === verdictOf(group, list.toReversed()),
        ),
      ),
    );
  });

  test("not all is any not (De Morgan)", () => {
    const not = (one: Result) => verdictOf("not", [one]);
    fc.assert(fc.property(parts, (list) => not(verdictOf("all", list)) === verdictOf("any", list.map(not))));
  });

  test("learning what was unknown never turns met to unmet or back", () => {
    const learned = parts.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.array(fc.constantFrom<Result>("met", "unmet"), { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(learned, ([list, news]) =>
        (["all", "any"] as const).every((group) => {
          const before = verdictOf(group, list);
          return (
            before === "unknown" ||
            before ===
              verdictOf(
                group,
                list.map((one, index) => (one === "unknown" ? news[index]! : one)),
              )
          );
        }),
      ),
    );
  });
});
