import type { Law } from "../../law";
import type { Context } from "../context";
import { exit, Failure } from "../failure";
import { asUtf8, nothingNoticed } from "./bytes";
import { readJoined } from "./joined";
import { type Line, linesOf } from "./lines";
import { columnsOf, type Mapping, multipliedShares } from "./mapping";
import { casesIn } from "./rows";
import { suggestedMapping } from "./suggestion";
import { firstOf } from "./table/foreign";
import { openSource, openTable, refuseForeign, remarksOf, type Source } from "./table/open";
import { nothingPassed } from "./table/passed-over";
import { isWorkbook } from "./table/xlsx";

/** What a batch reads: a case a line, and what should be said of the file when it is read. */
export interface Input {
  lines: AsyncGenerator<Line>;
  /** In bytes, where progress can be measured in them. */
  size: number | undefined;
  remarks(): string[];
}

/** Opens the cases of a batch: JSON Lines, or with a mapping a table; says what is wrong with a table before a row is answered. */
export async function openInput(
  context: Context,
  path: string,
  mapping: Mapping | undefined,
  law: Law,
): Promise<Input> {
  const source = await openSource(context, path);
  refuseForeign(context, source);
  if (!mapping) {
    if (looksLikeTable(source)) throw await needsMapping(context, source, law);
    const noticed = nothingNoticed();
    const lines = linesOf(asUtf8(source.bytes, noticed), noticed);
    return { lines, size: source.size, remarks: () => remarksOf(noticed, context.words.batch) };
  }
  const table = await openTable(context, source, mapping, columnsOf(mapping), multipliedShares(mapping));
  const early: string[] = [];
  const joins = await readJoined(context, mapping, (remark) => early.push(remark));
  const passed = nothingPassed();
  const { words, language } = context;
  return {
    lines: casesIn(table.rows, { mapping, names: table.names, joins, words, language }, passed),
    size: table.isWorkbook ? undefined : source.size,
    remarks: () => [...early, ...table.remarks(passed)],
  };
}

/** No line of JSON begins so: a workbook, or cells with something between them. */
function looksLikeTable({ head }: Source): boolean {
  if (isWorkbook(head)) return true;
  const [first = ""] = firstOf(head).split(/[\r\n]/);
  const text = first.trim();
  return !/^[{[]/.test(text) && /[;,\t|]|^sep=/.test(text);
}

async function needsMapping(context: Context, source: Source, law: Law): Promise<Failure> {
  const suggested = JSON.stringify(await suggestedMapping(context, source, law), null, 2);
  return new Failure(exit.badUsage, "mapping", context.words.batch.needsMapping(source.name, suggested));
}
