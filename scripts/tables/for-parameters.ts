/**
 * Proposes a case for each parameter that no condition table tells from one that is the smallest step higher or lower,
 * and adds it to the tables of a rule that asks about the parameter. To be run after index.ts, and read as well.
 */
import { writeFileSync } from "node:fs";
import type { Law } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { resultOf, tableFiles } from "../../test/support/condition-tables";
import { isOfPack } from "../../test/support/packs";
import { isToldByTable } from "../mutate/by-tables";
import { mutantsOf } from "../mutate/mutants";
import { type Parting, partingOf, rulesOn } from "./parameters";
import { printed } from "./printed";
import { difference, flat } from "./written";

const files = tableFiles();
let count = 0;
for (const law of new Set([nationalLaw, ...files.map((file) => file.law)]))
  for (const mutant of mutantsOf(law.data, (id) => law === nationalLaw || isOfPack(id))) {
    if (mutant.kind !== "parameter" || isToldByTable(law, mutant)) continue;
    const rules = rulesOn(law, mutant.id.slice(0, mutant.id.indexOf("@")));
    const tables = files
      .filter((file) => file.law === law)
      .flatMap((file) => file.tables)
      .filter(({ rule }) => rules.has(rule));
    const parting = partingOf(law, mutant, tables, (one) => resultIn(law, one) !== "bad case");
    if (parting) add(law, parting);
    else console.log(`open: ${mutant.id}`);
  }
for (const { file, tables } of files) writeFileSync(file, printed(tables));
console.log(`${count} cases added.`);

function resultIn(law: Law, { table, told, on }: Parting) {
  return resultOf(law, table.rule, flat(law.data.facts, told), on);
}

/** To its table, where that is of the same day only; otherwise as a table of its own beside it. */
function add(law: Law, parting: Parting) {
  const { table, first, told, on } = parting;
  const result = resultIn(law, parting);
  if (result === "bad case") return;
  count++;
  const { tables } = files.find((file) => file.tables.includes(table))!;
  const changes = difference(law.data.facts, first, told);
  const own = tables.find(
    (one) =>
      one.rule === table.rule &&
      one.on.join() === on &&
      JSON.stringify(one.case) === JSON.stringify(table.case),
  );
  const row = { with: changes, result };
  if (own) {
    if (!own.but.some((one) => JSON.stringify(one) === JSON.stringify(row))) own.but.push(row);
    return;
  }
  const isOfTheDay = Object.keys(changes).length > 2 ? undefined : resultOf(law, table.rule, table.case, on);
  tables.push(
    isOfTheDay === undefined || isOfTheDay === "bad case"
      ? { ...table, on: [on], case: flat(law.data.facts, told), result, but: [] }
      : { ...table, on: [on], result: isOfTheDay, but: Object.keys(changes).length > 0 ? [row] : [] },
  );
}
