import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nationalLaw } from "../../src/national-law";
import { lawFor } from "../support/packs";

const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

const known = new Set(
  [nationalLaw, lawFor("4204")].flatMap(({ data }) =>
    [...data.rules, ...data.parameters, ...data.facts].map(({ id }) => id),
  ),
);

test("every id of the glossary exists", () => {
  const ids = rows.flatMap((cells) => [...(cells[4] ?? "").matchAll(/`([^`]+)`/g)].map(([, id]) => id!));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test("no term stands twice, and the terms stand in order", () => {
  const terms = rows
    .filter((cells) => cells.length === 6 && cells[1] !== "term" && !cells[1]!.startsWith("-"))
    .map((cells) => cells[1]!);
  expect(terms).toEqual([...new Set(terms)].sort(new Intl.Collator("nb").compare));
});
