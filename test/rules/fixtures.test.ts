import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fixtureFiles } from "../support/fixtures";
import { municipalities } from "../support/packs";

test("every fixture says where it comes from", () => {
  const silent = fixtureFiles().flatMap(({ file, fixtures }) =>
    fixtures
      .filter((fixture) => !fixture.source || !fixture.name)
      .map((fixture) => `${file}: ${fixture.name}`),
  );
  expect(silent).toEqual([]);
});

test("no two fixtures have one name on one date", () => {
  const names = fixtureFiles().flatMap(({ fixtures }) =>
    fixtures.map((fixture) => `${fixture.on} ${fixture.name}`),
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("every file and folder of fixtures is checked by a test", () => {
  const tests = readdirSync("test/rules").map((file) => readFileSync(`test/rules/${file}`, "utf8"));
  const unchecked = readdirSync("fixtures/cases").filter(
    (name) =>
      !municipalities().includes(name) && !tests.some((text) => text.includes(`"fixtures/cases/${name}"`)),
  );
  expect(unchecked).toEqual([]);
});
