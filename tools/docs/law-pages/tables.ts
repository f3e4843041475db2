import { inForceOn, type Law, leavesOf, parameterIn, type Rule } from "../../../src/law";
import { dateIn, type Speech, wordsOf } from "../../../src/text";
import { type ConditionTable, tableFiles } from "../../../test/support/condition-tables";

const all = tableFiles().flatMap(({ law, tables }) => tables.map((table) => ({ law, table })));

/** What a condition comes to in one case and in those beside it, for each of its condition tables. */
export function tableSection(rule: Rule, speech: Speech): string[] {
  const own = all.filter(({ table }) => table.rule === rule.id);
  if (own.length === 0) return [];
  return ["## Cases side by side", "", ...own.flatMap(({ law, table }) => tableOf(law, rule, table, speech))];
}

function tableOf(
  law: Law,
  rule: Rule,
  { on, case: facts, result, but }: ConditionTable,
  speech: Speech,
): string[] {
  const days = on.map((day) => dateIn(wordsOf("en"), day) + doubtOf(law, rule, day)).join(", ");
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
function doubtOf(law: Law, { versions }: Rule, day: string): string {
  const version = inForceOn(versions, day);
  const { parameters } = law.at(day);
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
