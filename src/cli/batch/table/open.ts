import { createReadStream, statSync } from "node:fs";
import { nearest } from "../../../lib/nearest";
import { causeOf } from "../../cause";
import type { Context } from "../../context";
import { exit, Failure } from "../../failure";
import { type Bytes, type Noticed, nothingNoticed } from "../bytes";
import { csvTable, type Table } from "./csv";
import { type ForeignKind, foreignKindOf, kindOfArchive } from "./foreign";
import type { Layout } from "./layout";
import type { Passed } from "./passed-over";
import { isWorkbook, largestWorkbook, sheetTable } from "./xlsx";

/** A file as it is read, with its first bytes seen already. */
export interface Source {
  name: string;
  head: Uint8Array;
  bytes: Bytes;
  /** In bytes; not known of standard input. */
  size: number | undefined;
}

export interface OpenTable extends Pick<Table, "rows"> {
  /** The columns, as they are compared. */
  names: readonly string[];
  /** What should be said of the file once it is read. */
  remarks(passed: Passed): string[];
  isWorkbook: boolean;
}

/** Refuses, by what it is, what is surely no table and no JSON. */
export function refuseForeign(context: Context, { name, head }: Source): void {
  const kind = foreignKindOf(head);
  if (kind) throw refusalOf(context, name, kind);
}

/** Says what a file is, and how its table can be had. */
function refusalOf({ words }: Context, name: string, kind: ForeignKind): Failure {
  return new Failure(exit.badInput, "not-a-table", words.batch.foreign[kind](name));
}

/** Opens a file, or standard input (`-`). */
export async function openSource({ io, words }: Context, path: string): Promise<Source> {
  if (path === "-") return { name: words.standardInput, size: undefined, ...(await peeked(io.stdin)) };
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Failure(exit.badInput, "no-file", words.noFile(path));
  if (stats.isDirectory()) throw new Failure(exit.badInput, "no-file", words.isFolder(path));
  try {
    return { name: path, size: stats.size, ...(await peeked(createReadStream(path))) };
  } catch (error) {
    throw new Failure(exit.badInput, "not-readable", words.notReadable(path, causeOf(words, error)));
  }
}

async function peeked(stream: Bytes): Promise<Pick<Source, "head" | "bytes">> {
  const source = stream[Symbol.asyncIterator]();
  const first = await source.next();
  const chunk = first.done ? Buffer.alloc(0) : Buffer.from(first.value);
  const bytes = async function* () {
    yield chunk;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  };
  return { head: chunk, bytes: bytes() };
}

/**
 * Opens a table, CSV or a sheet of a workbook, and finds the columns that are wanted, or says which are not there.
 *
 * @param shares - the columns in which a percentage of a workbook is not a plain number
 */
export async function openTable(
  context: Context,
  from: string | Source,
  layout: Layout,
  wanted: readonly string[],
  shares: readonly string[] = [],
): Promise<OpenTable> {
  const source = typeof from === "string" ? await openSource(context, from) : from;
  refuseForeign(context, source);
  const say = context.words.batch;
  const noticed = nothingNoticed();
  const { heading, rows, sheets } = isWorkbook(source.head)
    ? await sheetOf(context, source, layout, wanted, shares)
    : { ...(await csvOf(context, source, layout, wanted, noticed)), sheets: undefined };
  if (!heading) throw new Failure(exit.badInput, "no-table", say.noTable(source.name, layout.headerRow));
  const names = heading.names;
  const named = names.filter((name) => name !== "");
  const twice = [...new Set(named.filter((name, at) => named.indexOf(name) !== at))];
  if (twice.length > 0) throw new Failure(exit.badInput, "same-column", say.sameColumn(twice));
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Failure(
      exit.badInput,
      "no-column",
      say.noColumns(missing, named, heading.row.line, sheets) +
        missing
          .map((name) => nearest(name, named))
          .filter((name) => name !== undefined)
          .map((name) => context.words.meant(name))
          .join(""),
    );
  return {
    names,
    rows,
    remarks: (passed) => [...remarksOf(noticed, say, say.encodingInMapping), ...passedOf(passed, say)],
    isWorkbook: sheets !== undefined,
  };
}

async function csvOf(
  { words }: Context,
  { name, bytes }: Source,
  layout: Layout,
  wanted: readonly string[],
  noticed: Noticed,
): Promise<Table> {
  try {
    return await csvTable(bytes, layout, wanted, noticed);
  } catch (error) {
    throw new Failure(exit.badInput, "not-readable", words.notReadable(name, causeOf(words, error)));
  }
}

async function sheetOf(
  context: Context,
  { name, bytes }: Source,
  layout: Layout,
  wanted: readonly string[],
  shares: readonly string[],
) {
  const { words } = context;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    const read = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += read.length;
    if (size > largestWorkbook)
      throw new Failure(
        exit.badInput,
        "too-large",
        words.batch.largeWorkbook(name, largestWorkbook / 1_000_000),
      );
    chunks.push(read);
  }
  const workbook = Buffer.concat(chunks);
  const table = await sheetTable(workbook, layout, wanted, shares).catch(() => {
    throw refusalOf(context, name, kindOfArchive(workbook));
  });
  if (layout.sheet === undefined || table.sheets.includes(layout.sheet)) return table;
  throw new Failure(exit.badInput, "no-sheet", words.batch.noSheet(layout.sheet, table.sheets));
}

type Say = Context["words"]["batch"];

/** What a person should hear of the bytes of a file; `otherwise` is what to do where another encoding was meant. */
export function remarksOf({ encoding, foreign, lost }: Noticed, say: Say, otherwise?: string): string[] {
  const advice = otherwise === undefined ? "" : ` ${otherwise}`;
  return [
    ...(encoding === undefined ? [] : [say.encodingIs(encoding)]),
    ...(foreign.count === 0 ? [] : [say.notUtf8(foreign.count, foreign.first!) + advice]),
    ...(lost.count === 0 ? [] : [say.lostLetters(lost.count, lost.first!)]),
  ];
}

function passedOf({ empty, total, heading }: Passed, say: Say): string[] {
  return [
    ...(empty.count === 0 ? [] : [say.passedEmpty(empty.count)]),
    ...(total.count === 0 ? [] : [say.passedTotal(total.count, total.first!)]),
    ...(heading.count === 0 ? [] : [say.passedHeading(heading.count, heading.first!)]),
  ];
}
