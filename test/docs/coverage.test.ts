import { describe, expect, test } from "vitest";
import { gatherEvidence } from "../../tools/law-testing/law-coverage/evidence";
import { measuresOf } from "../../tools/law-testing/law-coverage/measures";
import { coveragePage } from "../../tools/law-testing/law-coverage/page";
import { seedIds } from "../../tools/law-testing/law-coverage/seed-ids";
import { seedHomes, unknownSeeds } from "../../tools/law-testing/law-coverage/seeds";

const evidence = gatherEvidence();
const homes = seedHomes(evidence);

test("the page of coverage names every rule, and says how much of the law the fixtures show", () => {
  const page = coveragePage(evidence, measuresOf(evidence));
  expect([...evidence.rules.keys()].filter((id) => !page.includes(id))).toEqual([]);
  for (const { name, total } of measuresOf(evidence))
    expect(page).toMatch(new RegExp(`\\| ${name} \\| \\d+ \\| ${total} \\|`));
});

describe("every rule of the council paper", () => {
  test.each(homes.map((home) => [home.id, home] as const))(
    "%s lives in the law and in a fixture",
    (_id, home) => {
      expect([...home.rules, ...home.parameters, ...home.facts]).not.toEqual([]);
      expect(home.fixtures).not.toEqual([]);
    },
  );

  test("the paper has 30 rules, S-01 to S-38", () => {
    const numbered = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => `S-${String(from + i).padStart(2, "0")}`);
    expect(Object.keys(seedIds)).toEqual([
      ...numbered(1, 6),
      ...numbered(10, 19),
      ...numbered(20, 24),
      ...numbered(30, 38),
    ]);
  });

  test("nothing names a rule that the paper does not have", () => {
    expect(unknownSeeds(evidence)).toEqual([]);
  });
});
