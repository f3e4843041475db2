import { nested } from "../../case";
import type { Language } from "../../law";
import type { CliWords } from "../words";
import { note } from "./bytes";
import { readCell } from "./cell";
import type { Joins } from "./joined";
import type { Line, RowIssue } from "./lines";
import type { MappedColumn, MappedFact, Mapping } from "./mapping";
import { described } from "./row-issue";
import { cellUnder, positionsOf } from "./table/columns";
import { type Columns, type Passed, passedOver } from "./table/passed-over";
import { plainText, type Row, textOf } from "./table/row";

export interface RowReader {
  mapping: Mapping;
  names: readonly string[];
  joins: Joins;
  words: CliWords;
  language: Language;
}

/** The rows of a table, each as the line of JSON that it stands for. */
export async function* casesIn(
  rows: AsyncIterable<Row>,
  reader: RowReader,
  passed: Passed,
): AsyncGenerator<Line> {
  const positions = positionsOf(reader.names);
  const columns = columnsIn(reader, positions);
  for await (const row of rows) {
    const reason = passedOver(row, columns);
    if (reason) note(passed[reason], row.line);
    else yield lineOf(row, reader, positions);
  }
}

const summed: ReadonlySet<string> = new Set(["money", "count", "share", "decimal"]);

function columnsIn({ mapping, names }: RowReader, positions: ReadonlyMap<string, number>): Columns {
  const at = (name: string) => positions.get(plainText(name))!;
  const ofCases = mapping.facts.flatMap(({ type, from }) =>
    "column" in from && !summed.has(type) ? [at(from.column)] : [],
  );
  return {
    names,
    id: mapping.id === undefined ? undefined : at(mapping.id),
    ofCases: mapping.on === undefined ? ofCases : [...ofCases, at(mapping.on.column)],
  };
}

function lineOf(
  row: Row,
  { mapping, joins, words, language, names }: RowReader,
  positions: ReadonlyMap<string, number>,
): Line {
  const at = { number: row.line, bytes: row.bytes };
  if (row.fault !== undefined) {
    const message = words.batch.badRow[row.fault](row.cells.length, names.length);
    return { ...at, text: row.text ?? "", isRaw: true, issues: [{ code: row.fault, path: "", message }] };
  }
  const issues: RowIssue[] = [];
  const read = (type: string, path: string, from: MappedColumn, choices?: readonly string[]) => {
    const cell = readCell(cellUnder(row, from.column, positions), type, path, from, choices);
    if ("value" in cell) return cell.value;
    issues.push(...cell.issues.map((issue) => described(issue, from.column, words, language)));
    return undefined;
  };
  const facts = mapping.facts.map(({ fact, type, from, choices }: MappedFact) => [
    fact,
    "column" in from ? read(type, fact, from, choices) : from.value,
  ]) as [string, unknown][];
  for (const { fact, ownNumber } of mapping.joined) {
    const number = readCell(
      cellUnder(row, ownNumber.column, positions),
      "organisationNumber",
      fact,
      ownNumber,
    );
    if (!("value" in number) || typeof number.value !== "string") continue;
    const joined = joins.get(fact)!.of(number.value);
    facts.push([fact, joined.value]);
    issues.push(...joined.issues);
  }
  const id = mapping.id === undefined ? undefined : cellUnder(row, mapping.id, positions);
  const on = mapping.on && read("date", "on", mapping.on);
  const fields = facts
    .filter(([, value]) => value !== undefined)
    .map(([fact, value]) => [fact.split("."), value] as const);
  const json = {
    ...(mapping.id === undefined ? {} : { id: id === null || id === undefined ? "" : textOf(id) }),
    ...(on === undefined ? {} : { on }),
    case: nested<unknown>(fields, (inner) => inner),
  };
  return { ...at, text: JSON.stringify(json), ...(issues.length > 0 ? { issues } : {}) };
}
