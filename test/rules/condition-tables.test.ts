import { describe, expect, test } from "vitest";
import { casesOf, resultOf, tableFiles } from "../support/condition-tables";

for (const { file, law, tables } of tableFiles())
  describe(file, () => {
    test.each(tables.map((table, index) => ({ index, table })))("$index: $table.rule", ({ table }) => {
      const found = table.on.flatMap((on) =>
        casesOf(table).map(({ told, result }) => ({
          on,
          told,
          wanted: result,
          result: resultOf(law, table.rule, told, on),
        })),
      );
      expect(found.filter(({ wanted, result }) => result !== wanted)).toEqual([]);
    });
  });

test("every table says which provision it is of, and is of a rule in force", () => {
  const silent = tableFiles().flatMap(({ file, law, tables }) =>
    tables
      .filter(({ rule, source, on }) => {
        const states = on.map((day) => law.at(day).rules.get(rule)?.state);
        return !source || on.length === 0 || states.some((state) => state !== "in-force");
      })
      .map(({ rule }) => `${file}: ${rule}`),
  );
  expect(silent).toEqual([]);
});
