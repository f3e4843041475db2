import { expect, test } from "vitest";
import { nationalLaw } from "../../src/national-law";
import { equivalents, mutated, openByRule, scoresOfLaw } from "../../tools/law-testing/mutate/scores";
import { lawOfMunicipality, municipalities } from "../support/packs";

const laws = [
  { name: "national", law: nationalLaw },
  ...municipalities().map((name) => ({ name, law: lawOfMunicipality(name) })),
];
const kinds = ["date", "group", "member", "negation", "operator", "parameter", "reference", "value"];

test.each(laws)(
  "every mutant of the law, $name, is told from it, is no other law for a reason on file, or is on file as open",
  {
    timeout: 1_800_000,
  },
  ({ name, law }) => {
    const { byKind, survivors, idleReasons, idleOpen } = scoresOfLaw(law);
    if (name === "national") expect([...byKind.keys()].sort()).toEqual(kinds);
    else expect(byKind.size).toBeGreaterThan(0);
    expect(survivors).toEqual([]);
    expect(idleReasons).toEqual([]);
    expect(idleOpen).toEqual([]);
  },
);

test("every reason is for a mutant of a rule or parameter that some law has", () => {
  const ids = new Set(
    laws.flatMap(({ law }) => [...law.data.rules, ...law.data.parameters].map(({ id }) => id)),
  );
  const mutants = equivalents().flatMap((one) => one.mutants);
  expect(mutants.filter((id) => !ids.has(mutated(id)))).toEqual([]);
  expect(new Set(mutants).size).toBe(mutants.length);
});

test("the open mutants are counted by the rule or parameter that they are of", () => {
  for (const [id, { count, mutants }] of Object.entries(openByRule())) {
    expect(mutants.filter((one) => mutated(one) !== id)).toEqual([]);
    expect(new Set(mutants).size).toBe(count);
  }
});
