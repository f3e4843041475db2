import { nationalTexts } from "../../explain";
import type { GivenType, Law } from "../../law";
import { nearest } from "../../lib/nearest";
import type { Context } from "../context";
import { columnNames } from "./column-names";
import { openTable, type Source } from "./table/open";
import { type Cell, isBlank, plainText, type Row, textOf } from "./table/row";

/** A mapping to begin with; what could not be guessed stands in `unused`. */
export interface SuggestedMapping {
  id?: string;
  on?: string;
  /** A column, and for an answer of a few what its words in the cells mean. */
  facts: Record<string, string | { column: string; values: Record<string, string> }>;
  unused: string[];
}

const ids =
  /^((arkivsaks?|saks?|løpe|rad|søknads?|prosjekt|kontrakts?|avtale)?[- ]?(nr|nummer|id)|referanse|ref|case (number|no|id))\.?$/i;
const dates = /^(dato|date|on)$/i;
const dayOfDecision = "transfer.decidedOn";

/**
 * Guesses which column is which fact, by the titles of the facts and what people call them; the first column that is
 * like one takes it. A column whose first cells hold no answer that the fact has is not that fact. Without a column for
 * the date, the day of a decision is the date of its law.
 */
export async function suggestedMapping(
  context: Context,
  source: string | Source,
  law: Law,
): Promise<SuggestedMapping> {
  const { names, rows } = await openTable(context, source, {}, []);
  const first = await firstOf(rows);
  const facts = factsByTitle(law);
  const suggested: SuggestedMapping = { facts: {}, unused: [] };
  let decidedOn: string | undefined;
  for (const name of names.filter((one) => one !== "")) {
    const fact = factCalled(plainTitle(name), facts);
    const cells = first.map(({ cells }) => cells[names.indexOf(name)]);
    const from = fact === undefined ? undefined : columnFor(law, fact, name, cells);
    if (suggested.id === undefined && ids.test(name)) suggested.id = name;
    else if (suggested.on === undefined && dates.test(name)) suggested.on = name;
    else if (fact !== undefined && from !== undefined && !Object.hasOwn(suggested.facts, fact)) {
      suggested.facts[fact] = from;
      if (fact === dayOfDecision) decidedOn = name;
    } else suggested.unused.push(name);
  }
  return suggested.on === undefined && decidedOn !== undefined ? { ...suggested, on: decidedOn } : suggested;
}

/** So many rows are looked at. */
const looked = 50;

async function firstOf(rows: AsyncIterable<Row>): Promise<Row[]> {
  const first: Row[] = [];
  for await (const row of rows) {
    first.push(row);
    if (first.length === looked) break;
  }
  return first;
}

/** How a column is read for a fact: by its name, or with what its words mean; undefined where none of them means anything. */
function columnFor({ data, texts }: Law, fact: string, column: string, cells: readonly (Cell | undefined)[]) {
  const { values } = data.facts.find(({ id }) => id === fact)!;
  const found = [
    ...new Set(
      cells.flatMap((cell) => (cell === undefined || isBlank(cell) ? [] : [plainText(textOf(cell!))])),
    ),
  ];
  if (!values || found.every((text) => values.includes(text))) return column;
  const meant = new Map(
    values.flatMap((value) =>
      [value, ...titlesOf(texts, `${fact}=${value}`)].map((title) => [plainTitle(title), value] as const),
    ),
  );
  const known = found.flatMap((text) => {
    const value = meant.get(plainTitle(text));
    return value === undefined ? [] : [[text, value] as const];
  });
  return known.length === 0 ? undefined : { column, values: Object.fromEntries(known) };
}

/** The titles that something of the law has, in three languages and in packs. */
function titlesOf(texts: Law["texts"], id: string): string[] {
  return [nationalTexts.nb, nationalTexts.nn, nationalTexts.en, ...Object.values(texts)].flatMap((words) => {
    const entry = words?.[id];
    const title = typeof entry === "string" ? entry : entry?.title;
    return title === undefined ? [] : [title];
  });
}

/** Facts that a cell can hold, by their titles in three languages, the last part of their ids and what people call them. */
function factsByTitle({ data, texts }: Law): Map<string, string> {
  const byTitle = new Map<string, string>();
  const inCells = data.facts.filter(({ type, derive }) => !derive && !isList(type as GivenType));
  for (const { id } of inCells) {
    for (const title of titlesOf(texts, id))
      if (!byTitle.has(plainTitle(title))) byTitle.set(plainTitle(title), id);
    byTitle.set(plainTitle(id.split(".").at(-1)!), id);
  }
  for (const { id } of inCells)
    for (const name of columnNames[id] ?? []) if (!byTitle.has(name)) byTitle.set(name, id);
  return byTitle;
}

function isList(type: GivenType): boolean {
  return type === "awards" || type === "purchases";
}

/** A guess is of a word misspelt, one letter in eight, not of another word. */
function factCalled(name: string, facts: ReadonlyMap<string, string>): string | undefined {
  const title = nearest(name, facts.keys(), Math.floor(name.length / 8));
  return title === undefined ? undefined : facts.get(title);
}

/** As titles are compared: no case, nothing in brackets but "with VAT", no kroner, no "without VAT", common short forms in full. */
function plainTitle(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/\((?!.*\b(inkl|incl|med|with)\b).*\)/g, "")
    .replace(/[ ,]+(eks|ekskl|uten|utan|ex|excl)\.? (mva|moms|vat)\.?$/, "")
    .replace(/[ ,]+(i )?(kr|nok|kroner)\.?$/, "")
    .replace(/^org[. ]*(?=n(r|ummer)|form)/, "organisasjons")
    .replace(/^komm?[. ]*(?=n(r|ummer))/, "kommune")
    .replace(/nr\.?$/, "nummer")
    .trim();
}
