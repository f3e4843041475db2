import { causeOf } from "../cause";
import type { Context } from "../context";
import { exit, Failure } from "../failure";
import { note } from "./bytes";
import { readCell } from "./cell";
import type { RowIssue } from "./lines";
import { columnsOf, type JoinedFact, type Mapping } from "./mapping";
import { described } from "./row-issue";
import { cellUnder, positionsOf } from "./table/columns";
import { openTable } from "./table/open";
import { nothingPassed, passedOver } from "./table/passed-over";
import type { Row } from "./table/row";

/** The lists of a second file, by the fact that they are. */
export type Joins = ReadonlyMap<string, JoinedRows>;

export interface JoinedRows {
  /** The list of one organisation, and what is wrong with its rows. */
  of(organisationNumber: string): { value: unknown; issues: readonly RowIssue[] };
}

interface Kept {
  rows: unknown[];
  issues: RowIssue[];
}

/** Reads the second files whole, before the first row is answered. */
export async function readJoined(
  context: Context,
  mapping: Mapping,
  say: (remark: string) => void,
): Promise<Joins> {
  const joins = new Map<string, JoinedRows>();
  for (const joined of mapping.joined) joins.set(joined.fact, await readOne(context, joined, say));
  return joins;
}

async function readOne(
  context: Context,
  joined: JoinedFact,
  say: (remark: string) => void,
): Promise<JoinedRows> {
  const { words, language } = context;
  const number = { column: joined.organisationNumber, values: new Map(), hints: {} };
  const wanted = columnsOf({
    facts: [{ fact: "", type: "organisationNumber", from: number }, ...joined.fields],
  });
  const table = await openTable(context, joined.path, joined, wanted);
  const positions = positionsOf(table.names);
  const kept = new Map<string, Kept>();
  const passed = nothingPassed();
  /** Rows of which nobody can say whose they are: no list is known to be whole. */
  const ownerless = { count: 0 };
  const take = (row: Row) => {
    const reason = passedOver(row, table);
    if (reason) return note(passed[reason], row.line);
    const owner =
      row.fault === undefined &&
      readCell(cellUnder(row, number.column, positions), "organisationNumber", "", number);
    if (!owner || !("value" in owner) || typeof owner.value !== "string") return note(ownerless, row.line);
    const list = kept.get(owner.value) ?? { rows: [], issues: [] };
    kept.set(owner.value, list);
    const entry: Record<string, unknown> = {};
    const before = list.issues.length;
    for (const { fact: field, type, from } of joined.fields) {
      if ("value" in from) {
        entry[field] = from.value;
        continue;
      }
      const cell = readCell(cellUnder(row, from.column, positions), type, `${joined.fact}.${field}`, from);
      if ("issues" in cell)
        for (const issue of cell.issues) {
          const { message, ...rest } = described(issue, from.column, words, language);
          list.issues.push({ ...rest, message: words.batch.inOtherFile(joined.path, row.line, message) });
        }
      else if (cell.value !== undefined) entry[field] = cell.value;
    }
    if (list.issues.length === before) list.rows.push(entry);
  };
  try {
    for await (const row of table.rows) take(row);
  } catch (error) {
    throw error instanceof Failure
      ? error
      : new Failure(exit.badInput, "not-readable", words.notReadable(joined.path, causeOf(words, error)));
  }
  for (const remark of table.remarks(passed)) say(`${joined.path}: ${remark}`);
  if (ownerless.count > 0) say(`${joined.path}: ${words.batch.ownerless(ownerless.count, joined.fact)}`);
  const complete = joined.complete && ownerless.count === 0;
  return {
    of(organisationNumber) {
      const { rows, issues } = kept.get(organisationNumber) ?? { rows: [], issues: [] };
      return { value: { [joined.list]: rows, complete }, issues };
    },
  };
}
