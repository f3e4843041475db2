import { describe, expect, test } from "vitest";
import { nationalLaw } from "../../src";
import { casesOf, resultOf, tableFiles } from "../support/condition-tables";

for (const { file, tables } of tableFiles())
  describe(file, () => {
    test.each(tables.map((table, index) => ({ index, table })))("$index: $table.rule", ({ table }) => {
      const found = table.on.flatMap((on) =>
        casesOf(table).map(({ told, result }) => ({
          on,
          told,
          wanted: result,
          result: resultOf(nationalLaw, table.rule, told, on),
        })),
      );
      expect(found.filter(({ wanted, result }) => result !== wanted)).toEqual([]);
    });
  });

test("every table says which provision it is of, and is of a rule in force", () => {
  const silent = tableFiles().flatMap(({ file, tables }) =>
    tables
      .filter(({ rule, source, on }) => {
        const states = on.map((day) => nationalLaw.at(day).rules.get(rule)?.state);
        return !source || on.length === 0 || states.some((state) => state !== "in-force");
      })
      .map(({ rule }) => `${file}: ${rule}`),
  );
  expect(silent).toEqual([]);
});
