/**
 * Proposes a case for each parameter that no condition table tells from one that is the smallest step higher or lower,
 * and adds it to the tables of a rule that asks about the parameter. To be run after index.ts, and read as well.
 */
import { writeFileSync } from "node:fs";
import { nationalLaw } from "../../src/national-law";
import { resultOf, tableFiles } from "../../test/support/condition-tables";
import { isToldByTable } from "../mutate/by-tables";
import { mutantsOf } from "../mutate/mutants";
import { type Parting, partingOf, rulesOn } from "./parameters";
import { printed } from "./printed";
import { difference, flat } from "./written";

const files = tableFiles();
const added: Parting[] = [];
for (const mutant of mutantsOf(nationalLaw.data)) {
  if (mutant.kind !== "parameter" || isToldByTable(mutant)) continue;
  const rules = rulesOn(mutant.id.slice(0, mutant.id.indexOf("@")));
  const tables = files.flatMap((file) => file.tables).filter(({ rule }) => rules.has(rule));
  const parting = partingOf(mutant, tables, (one) => resultIn(one) !== "bad case");
  if (parting) add(parting);
  else console.log(`open: ${mutant.id}`);
}
for (const { file, tables } of files) writeFileSync(file, printed(tables));
console.log(`${added.length} cases added.`);

function resultIn({ table, told, on }: Parting) {
  return resultOf(nationalLaw, table.rule, flat(told), on);
}

/** To its table, where that is of the same day only; otherwise as a table of its own beside it. */
function add(parting: Parting) {
  const { table, first, told, on } = parting;
  const result = resultIn(parting);
  if (result === "bad case") return;
  added.push(parting);
  const { tables } = files.find((file) => file.tables.includes(table))!;
  const changes = difference(first, told);
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
  const isOfTheDay =
    Object.keys(changes).length > 2 ? undefined : resultOf(nationalLaw, table.rule, table.case, on);
  tables.push(
    isOfTheDay === undefined || isOfTheDay === "bad case"
      ? { ...table, on: [on], case: flat(told), result, but: [] }
      : { ...table, on: [on], result: isOfTheDay, but: Object.keys(changes).length > 0 ? [row] : [] },
  );
}
