import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/cli/files";
import { readLaw } from "../../src/law/load";

const national = readLaw(
  { name: "national", documents: readDocuments("rules", ["municipalities"]).documents },
  { words: true },
);
const packs = [
  "docs/template-pack",
  ...readdirSync("rules/municipalities").map((name) => join("rules/municipalities", name)),
];

describe("a pack has every rule, text and source it needs", () => {
  test("the national law, on which it stands, has them", () => {
    expect(national.problems).toEqual([]);
  });

  test.each(packs)("%s", (pack) => {
    const { documents } = readDocuments(pack);
    expect(readLaw([national.law!, { name: pack, documents }], { words: true }).problems).toEqual([]);
  });
});
