import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { Assessment } from "../../assessment";
import type { Law } from "../../law";
import { linesOf } from "./lines";

type Answer = Pick<Assessment, "on" | "classes" | "regimes" | "routes" | "instruments"> & {
  line: number;
  id?: unknown;
};

/** The columns: what the row is, then each class, regime and route of the national law; schemes of packs that are open, in one. */
function columnsOf({ data }: Law): string[] {
  const of = (kind: string) => data.rules.filter((rule) => rule.kind === kind).map(({ id }) => id);
  return [...of("class"), ...of("regime"), ...of("route")];
}

/** A table of the answers in a file, a row each; cells that a spreadsheet would take for a formula are made harmless. */
export async function writeSummary(answers: string, to: string, law: Law): Promise<void> {
  const rules = columnsOf(law);
  const rows = async function* () {
    for await (const { text } of linesOf(createReadStream(answers)))
      if (text !== "") yield rowOf(JSON.parse(text) as Answer, rules);
  };
  await pipeline(
    rows,
    stringify({
      header: true,
      columns: ["line", "id", "on", ...rules, "instruments.open"],
      delimiter: ";",
      bom: true,
      escape_formulas: true,
    }),
    createWriteStream(to),
  );
}

function rowOf(answer: Answer, rules: readonly string[]): unknown[] {
  const results = new Map<string, string>([
    ...[...answer.classes, ...answer.regimes].map(({ id, result }) => [id, result] as const),
    ...answer.routes.map(({ id, verdict }) => [id, verdict] as const),
  ]);
  const open = answer.instruments.filter(({ verdict }) => verdict === "open").map(({ id }) => id);
  const { id = "" } = answer;
  return [
    answer.line,
    typeof id === "string" || typeof id === "number" ? id : JSON.stringify(id),
    answer.on,
    ...rules.map((rule) => results.get(rule) ?? ""),
    open.join(" "),
  ];
}
