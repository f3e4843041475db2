import { amounts, codes, days, numbers, type WrittenValue, yesAndNo } from "../case/written/values";

const sections: readonly (readonly [heading: string, rows: readonly WrittenValue[]])[] = [
  ["Amounts", amounts],
  ["Numbers, rates and shares", numbers],
  ["Days", days],
  ["Yes and no", yesAndNo],
  ["Codes", codes],
];

const types: Readonly<Record<string, string>> = {
  money: "amount",
  decimal: "rate",
  monthDay: "day of the year",
  boolean: "yes or no",
  organisationNumber: "organisation number",
  municipalityNumber: "municipality",
  cpv: "CPV",
  sectorCode: "sector code",
};

/** The tables of `docs/written-values.md`, from the rows that the tests run. */
export function writtenTables(): string {
  return sections.map(([heading, rows]) => `## ${heading}\n\n${tableOf(rows)}`).join("\n\n");
}

function tableOf(rows: readonly WrittenValue[]): string {
  return [
    "| kind | written | said of the file | read as |",
    "| --- | --- | --- | --- |",
    ...rows.map(
      ({ type, text, hints, ...row }) =>
        `| ${types[type] ?? type} | ${code(visible(text))} | ${hints ? code(JSON.stringify(hints)) : ""} | ${outcomeOf(row)} |`,
    ),
  ].join("\n");
}

function outcomeOf({ value, issue, readings }: Omit<WrittenValue, "type" | "text" | "hints">): string {
  if (readings !== undefined) return `refused: can be ${readings.split(", ").map(code).join(" or ")}`;
  if (issue !== undefined) return `refused: ${code(issue)}`;
  if (value === null) return "not given";
  return code(typeof value === "string" ? value : JSON.stringify(value));
}

/** Spaces that a page would show as any other, or not at all. */
function visible(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, "⍽").replace(/^ +$/, (spaces) => "␠".repeat(spaces.length));
}

const code = (text: string) => `\`${text}\``;
