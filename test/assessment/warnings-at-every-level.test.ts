import { describe, expect, test } from "vitest";
import type { Detail } from "../../src/index";
import { answerOf } from "../support/assess";
import { isTrue, ref, rule, smallLaw, supportRoute } from "../support/law";

const levels: readonly Detail[] = ["verdicts", "summary", "trace", "full"];

describe.each(levels)("an answer with detail %s", (detail) => {
  const law = smallLaw({
    facts: [
      { id: "a.one", type: "boolean" },
      { id: "a.two", type: "boolean" },
    ],
    rules: [
      rule(
        "small.conflict",
        "conflict",
        { all: [isTrue("a.one"), isTrue("a.two")] },
        { contests: ["a.one"] },
      ),
      rule("small.later", "condition", { all: [isTrue("a.two")] }, { version: { from: "2026-01-01" } }),
      supportRoute("small.route", [isTrue("a.one")]),
      supportRoute("small.new-route", [ref("small.later")]),
    ],
  });
  const support = { transfer: { nature: "support" } };
  const codesFor = async (input: object, on: string) =>
    (await answerOf(law, input, { on, detail })).warnings.map(({ code }) => code);
  const ownCodes = ["conflict", "after-verified", "not-covered"];

  test("warns of what contradicts", async () => {
    const codes = await codesFor({ ...support, a: { one: true, two: true } }, "2026-01-01");
    expect(codes.filter((code) => ownCodes.includes(code))).toEqual(["conflict"]);
  });

  test.each([
    ["2026-11-24", []],
    ["2026-11-25", ["after-verified"]],
  ])("on %s warns of a date after the last one verified: %j", async (on, expected) => {
    expect((await codesFor(support, on)).filter((code) => ownCodes.includes(code))).toEqual(expected);
  });

  test.each([
    ["2025-12-31", ["not-covered"]],
    ["2026-01-01", []],
  ])("on %s warns of a rule whose law is not held: %j", async (on, expected) => {
    expect((await codesFor(support, on)).filter((code) => ownCodes.includes(code))).toEqual(expected);
  });
});
