import { expect, test } from "vitest";
import { scoresOfLaw } from "../../scripts/mutate/scores";

test("every mutant of the national law is told from it, or is no other law for a reason on file", {
  timeout: 1_800_000,
}, () => {
  const { byKind, survivors, idleReasons } = scoresOfLaw();
  expect([...byKind.keys()].sort()).toEqual([
    "date",
    "group",
    "member",
    "negation",
    "operator",
    "parameter",
    "reference",
    "value",
  ]);
  expect(survivors).toEqual([]);
  expect(idleReasons).toEqual([]);
});
