import { parse } from "csv-parse";
import { nested, typedValue } from "../../case";
import { exit, Failure } from "../failure";
import type { CliWords } from "../words";
import type { Line } from "./lines";
import type { MappedFact, Mapping } from "./mapping";

interface Row {
  record: Record<string, string>;
  info: { lines: number; bytes: number };
}

/** The rows of a CSV file, each as the line of JSON that it stands for; never more in memory than a row and a chunk. */
export async function* rowsOf(
  stream: AsyncIterable<Uint8Array | string>,
  mapping: Mapping,
  words: CliWords,
): AsyncGenerator<Line> {
  const { head, rest } = await withFirstLine(stream);
  const parser = parse({
    bom: true,
    columns: (names: string[]) => checkedNames(names, mapping, words),
    delimiter: mapping.delimiter ?? delimiterIn(head),
    info: true,
    relax_column_count_less: true,
    skip_empty_lines: true,
    trim: true,
  });
  const feeding = feed(rest, parser);
  for await (const { record, info } of parser as AsyncIterable<Row>)
    yield { number: info.lines, text: JSON.stringify(caseOf(record, mapping)), bytes: info.bytes };
  await feeding;
}

/** Goes on as the parser takes it. What goes wrong with the reading goes wrong with the parsing. */
async function feed(chunks: AsyncIterable<Uint8Array | string>, parser: ReturnType<typeof parse>) {
  try {
    for await (const chunk of chunks)
      if (!parser.write(chunk)) await new Promise((ready) => parser.once("drain", ready));
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}

async function withFirstLine(stream: AsyncIterable<Uint8Array | string>) {
  const source = stream[Symbol.asyncIterator]();
  const decoder = new TextDecoder();
  const read: (Uint8Array | string)[] = [];
  let head = "";
  while (!head.includes("\n")) {
    const { done, value } = await source.next();
    if (done) break;
    read.push(value);
    head += typeof value === "string" ? value : decoder.decode(value, { stream: true });
  }
  const rest = async function* () {
    yield* read;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  };
  return { head: head.split("\n")[0]!, rest: rest() };
}

const delimiters = [";", ",", "\t"];

/** Whichever stands most often in the first line. */
function delimiterIn(head: string): string {
  const count = (delimiter: string) => head.split(delimiter).length;
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** The columns of the file; every one that the mapping names must be there. */
function checkedNames(names: readonly string[], mapping: Mapping, words: CliWords): string[] {
  const wanted = [
    mapping.id,
    mapping.on,
    ...mapping.facts.map(({ from }) => ("column" in from ? from.column : undefined)),
  ].filter((name) => name !== undefined);
  const missing = [...new Set(wanted)].filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Failure(exit.badInput, "no-column", words.batch.noColumns(missing, names));
  return [...names];
}

function caseOf(record: Readonly<Record<string, string>>, { id, on, facts }: Mapping): unknown {
  const fields = facts.flatMap((mapped): [string[], unknown][] => {
    const value = cellOf(record, mapped);
    return value === undefined ? [] : [[mapped.fact.split("."), value]];
  });
  return {
    ...(id === undefined ? {} : { id: record[id] }),
    ...(on === undefined || !record[on] ? {} : { on: record[on] }),
    case: nested<unknown>(fields, (inner) => inner),
  };
}

/** An empty cell tells nothing. A cell that is not understood is left as it is, for the reader of cases to name. */
function cellOf(record: Readonly<Record<string, string>>, { type, from }: MappedFact): unknown {
  if ("value" in from) return from.value;
  const text = record[from.column] ?? "";
  if (from.values.has(text)) return from.values.get(text) ?? undefined;
  if (text === "") return undefined;
  switch (type) {
    case "boolean":
    case "judgement":
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
    case "awards":
    case "purchases":
      return parsed(text);
    default:
      return typedValue(type, text);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
