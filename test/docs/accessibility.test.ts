import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const rows = readFileSync("docs/nb/tilgjengelighet.md", "utf8")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

it("lists the 47 criteria once each, in order, every one with what shows it", () => {
  const numbers = rows.map(([, number]) => number!);
  const inOrder = numbers.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  expect(numbers).toEqual(inOrder);
  expect(new Set(numbers).size).toBe(47);
  expect(rows.filter(([, , name, met, shown]) => !name || !met || !shown)).toEqual([]);
});

it("names tests that there are", () => {
  const files = rows.flatMap((cells) => cells[4]!.match(/(?<=`)test\/[^`]+/g) ?? []);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

it("names a test at each criterion that is met", () => {
  const met = rows.filter((cells) => cells[3] === "ja");
  expect(met.length).toBeGreaterThan(20);
  expect(met.filter((cells) => !cells[4]!.includes("`test/")).map(([, number]) => number)).toEqual([]);
});
