import { dateIn, type Speech, wordsOf } from "../../src/text";
import { type ConditionTable, tableFiles } from "../../test/support/condition-tables";

const tables = tableFiles().flatMap((file) => file.tables);

/** What a condition comes to in one case and in those beside it, for each of its condition tables. */
export function tableSection(rule: string, speech: Speech): string[] {
  const own = tables.filter((table) => table.rule === rule);
  if (own.length === 0) return [];
  return ["## Cases side by side", "", ...own.flatMap((table) => tableOf(table, speech))];
}

function tableOf({ on, case: facts, result, but }: ConditionTable, speech: Speech): string[] {
  const days = on.map((day) => dateIn(wordsOf("en"), day)).join(", ");
  const told = (some: ConditionTable["case"]) =>
    Object.entries(some)
      .map(([fact, value]) => `${speech.title(fact)}: ${shown(value)}`)
      .join("; ");
  const rows = but.map((row) => `| but ${told(row.with)} | ${row.result} |`);
  return [`| ${days} | |`, "|---|---|", `| ${told(facts)} | ${result} |`, ...rows, ""].map((line) =>
    line.replaceAll("<", "\\<"),
  );
}

function shown(value: unknown): string {
  if (value === null) return "not told";
  return typeof value === "string" ? value : `\`${JSON.stringify(value)}\``;
}
