import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { Assessment, Conclusion } from "../../assessment";
import { nationalTexts } from "../../explain";
import type { Language, Law } from "../../law";
import { conditionIn, type Speech, speechOf, unclearIn } from "../../text";
import { cliWordsOf } from "../words";
import { linesOf } from "./lines";
import type { BatchNote } from "./registers/registered";

interface Entry {
  line: number;
  id?: unknown;
  registerNotes?: BatchNote[];
}

type Answer = Entry &
  Pick<Assessment, "on" | "conclusion" | "classes" | "regimes" | "routes" | "instruments" | "warnings">;

interface Fault extends Entry {
  issues: { message: string }[];
}

/** A table of the answers and of what was not answered, made of the files of both. */
export interface SummaryOptions {
  answers: string;
  faults: string;
  /** A workbook if its name ends in `.xlsx`, otherwise CSV. */
  to: string;
  law: Law;
  language: Language;
  /** Files of registers were joined. */
  hasRegisters: boolean;
  /** Filled with how many answers have a conclusion of each kind, by kind and route in words. */
  counts: Map<string, number>;
}

/**
 * Writes a row for each row of the input: the conclusion in words, what the row is, then each class, regime and route of
 * the law under its title; open schemes of packs in one cell, and what registers say
 * in another.
 */
export async function writeSummary(options: SummaryOptions): Promise<void> {
  const rows = rowsOf(options);
  if (/\.xlsx$/i.test(options.to)) await writeWorkbook(rows, options);
  else {
    // A spreadsheet would take a cell that begins with `=` for a formula.
    const csv = stringify({ delimiter: ";", bom: true, escape_formulas: true });
    await pipeline(rows, csv, createWriteStream(options.to));
  }
}

async function writeWorkbook(rows: AsyncIterable<Cell[]>, { to, language }: SummaryOptions): Promise<void> {
  const { writeXlsxStream } = await import("./table/workbooks");
  const cells = async function* () {
    for await (const row of rows) yield row.map((cell, at) => (at === dayColumn ? dayOf(cell) : plain(cell)));
  };
  const name = cliWordsOf(language).batch.summary.sheet;
  const book = writeXlsxStream(cells(), { name, freezePane: { rows: 1 } });
  await pipeline(Readable.fromWeb(book as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(to));
}

type Cell = string | number;

const dayColumn = 3;

/** A real day where it is one, at midnight UTC, as workbooks have it. */
function dayOf(cell: Cell): Cell | Date {
  return /^\d{4}-\d\d-\d\d$/.test(String(cell)) ? new Date(`${cell}T00:00:00Z`) : cell;
}

/** Text as XML can hold it; what looks like an escape of a workbook is escaped itself. */
function plain(cell: Cell): Cell {
  if (typeof cell === "number") return cell;
  return cell.replace(/[\uFFFE\uFFFF]/g, "").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

async function* rowsOf({
  answers,
  faults,
  law,
  language,
  hasRegisters,
  counts,
}: SummaryOptions): AsyncGenerator<Cell[]> {
  const speech = speechOf(language, law, law.verifiedTo, nationalTexts);
  const { heading, unanswered } = cliWordsOf(language).batch.summary;
  const of = (kind: string) => law.data.rules.filter((rule) => rule.kind === kind).map(({ id }) => id);
  const rules = [...of("class"), ...of("regime"), ...of("route")];
  yield [
    heading.conclusion,
    heading.line,
    heading.id,
    heading.on,
    ...titlesOf(rules, speech),
    heading.instruments,
    ...(hasRegisters ? [heading.registers] : []),
  ];
  const registered = (entry: Entry) => (hasRegisters ? [notesIn(entry, speech)] : []);
  for await (const entry of inOrder<Answer, Fault>(answers, faults))
    if ("routes" in entry) {
      const kind = entry.conclusion && kindOf(entry.conclusion, speech);
      if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      yield [...rowOf(entry, rules, speech), ...registered(entry)];
    } else
      yield [
        unanswered(entry.issues[0]?.message ?? ""),
        entry.line,
        idOf(entry.id),
        "",
        ...rules.map(() => ""),
        "",
        ...registered(entry),
      ];
}

/** The titles; two rules of one title get their ids as well. */
function titlesOf(rules: readonly string[], speech: Speech): string[] {
  const titles = rules.map((id) => speech.title(id));
  return titles.map((title, at) =>
    titles.indexOf(title) === titles.lastIndexOf(title) ? title : `${title} (${rules[at]})`,
  );
}

function rowOf(answer: Answer, rules: readonly string[], speech: Speech): Cell[] {
  const { words } = speech;
  const results = new Map<string, string>([
    ...[...answer.classes, ...answer.regimes].map(({ id, result }) => [id, words.result[result]] as const),
    ...answer.routes.map(({ id, verdict }) => [id, words.verdict[verdict]] as const),
  ]);
  const open = answer.instruments.filter(({ verdict }) => verdict === "open");
  return [
    conclusionOf(answer, speech),
    answer.line,
    idOf(answer.id),
    answer.on,
    ...rules.map((rule) => results.get(rule) ?? ""),
    open.map(({ id }) => speech.title(id)).join("; "),
  ];
}

/** The conclusion in words; of verdicts alone the open route with the least procedure, or the routes that are undetermined. */
function conclusionOf(answer: Answer, speech: Speech): string {
  return answer.conclusion ? concluded(answer.conclusion, answer, speech) : fromVerdicts(answer, speech);
}

function concluded(conclusion: Conclusion, answer: Answer, speech: Speech): string {
  const { first, noneOpen } = speech.words;
  const { lightest, ...own } = conclusion;
  const say = cliWordsOf(speech.language).batch.summary;
  const route = conclusion.route === undefined ? "" : speech.title(conclusion.route);
  switch (conclusion.kind) {
    case "open":
      return say.open(route);
    case "open-if":
    case "judgement":
      return say.openIf(route, conditionIn(speech, conclusion));
    case "closed":
      return lightest === undefined
        ? noneOpen
        : say.closedBut(route, concluded({ ...own, ...lightest }, answer, speech));
    case "unclear": {
      if (route !== "") return say.undetermined(route);
      return `${first.clarify}: ${unclearIn(speech, answer)}`;
    }
  }
}

/** The kind of a conclusion and its route, without the answers that it waits for. */
function kindOf({ kind, route, lightest }: Partial<Conclusion>, speech: Speech): string {
  const { title, words, language } = speech;
  const say = cliWordsOf(language).batch.summary;
  if (kind === "closed")
    return lightest && route !== undefined
      ? say.closedBut(title(route), kindOf(lightest, speech))
      : words.noneOpen;
  if (route === undefined) return words.first.clarify;
  return kind === "open" ? say.open(title(route)) : say.undetermined(title(route));
}

function fromVerdicts({ routes }: Answer, { title, words, language }: Speech): string {
  const say = cliWordsOf(language).batch.summary;
  const open = routes.find(({ verdict }) => verdict === "open");
  if (open) return say.open(title(open.id));
  const undetermined = routes.filter(({ verdict }) => verdict === "undetermined");
  return undetermined.length > 0
    ? say.undetermined(undetermined.map(({ id }) => title(id)).join("; "))
    : words.noneOpen;
}

function notesIn({ registerNotes = [] }: Entry, { title, language }: Speech): string {
  const { noted } = cliWordsOf(language).batch.summary;
  const inWords = (note: BatchNote) => {
    if (note.code === "conflict") return noted.conflict({ ...note, fact: title(note.fact) });
    const say = noted[note.code] as (note: BatchNote) => string;
    return say(note);
  };
  return registerNotes.map(inWords).join("; ");
}

function idOf(id: unknown = ""): Cell {
  return typeof id === "string" || typeof id === "number" ? id : JSON.stringify(id);
}

/** The entries of two files of JSON Lines, each in the order of its lines, as one. */
async function* inOrder<A extends { line: number }, B extends { line: number }>(
  first: string,
  second: string,
): AsyncGenerator<A | B> {
  const [a, b] = [entriesOf<A>(first), entriesOf<B>(second)];
  let [nextA, nextB] = [await a.next(), await b.next()];
  while (!nextA.done || !nextB.done) {
    if (!nextA.done && (nextB.done || nextA.value.line <= nextB.value.line)) {
      yield nextA.value;
      nextA = await a.next();
    } else if (!nextB.done) {
      yield nextB.value;
      nextB = await b.next();
    }
  }
}

async function* entriesOf<T>(path: string): AsyncGenerator<T> {
  if (!existsSync(path)) return;
  for await (const { text } of linesOf(createReadStream(path))) if (text !== "") yield JSON.parse(text) as T;
}
