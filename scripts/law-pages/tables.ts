import { inForceOn, leavesOf, parameterIn, type Rule } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { dateIn, type Speech, wordsOf } from "../../src/text";
import { type ConditionTable, tableFiles } from "../../test/support/condition-tables";

const tables = tableFiles().flatMap((file) => file.tables);

/** What a condition comes to in one case and in those beside it, for each of its condition tables. */
export function tableSection(rule: Rule, speech: Speech): string[] {
  const own = tables.filter((table) => table.rule === rule.id);
  if (own.length === 0) return [];
  return ["## Cases side by side", "", ...own.flatMap((table) => tableOf(rule, table, speech))];
}

function tableOf(rule: Rule, { on, case: facts, result, but }: ConditionTable, speech: Speech): string[] {
  const days = on.map((day) => dateIn(wordsOf("en"), day) + doubtOf(rule, day)).join(", ");
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

/** What of the rule on a day, or of an amount that it compares with, is not settled. */
function doubtOf({ versions }: Rule, day: string): string {
  const version = inForceOn(versions, day);
  const { parameters } = nationalLaw.at(day);
  const amounts = leavesOf(version?.conditions).flatMap(({ value }) =>
    typeof value === "object" && "fact" in value
      ? (parameters.get(parameterIn(value.fact) ?? "")?.version?.certainty ?? [])
      : [],
  );
  const worst = ["uncertain", "unverified"].find((one) =>
    [version?.certainty, ...amounts].some((certainty) => certainty === one),
  );
  return worst ? ` (${worst})` : "";
}
