import { nationalTexts } from "../../explain";
import type { GivenType, Law } from "../../law";
import { nearest } from "../../lib/nearest";
import type { Context } from "../context";
import { columnNames } from "./column-names";
import { openTable, type Source } from "./table/open";
import { plainText } from "./table/row";

/** A mapping to begin with; what could not be guessed stands in `unused`. */
export interface SuggestedMapping {
  id?: string;
  on?: string;
  facts: Record<string, string>;
  unused: string[];
}

const ids =
  /^((arkivsaks?|saks?|løpe|rad|søknads?|prosjekt|kontrakts?|avtale)?[- ]?(nr|nummer|id)|referanse|ref|case (number|no|id))\.?$/i;
const dates = /^(dato|date|on)$/i;

/**
 * Guesses which column is which fact, by the titles of the facts and what people call them; the first column that is
 * like one takes it. Without a column for the date, the day of a decision is the date of its law.
 */
export async function suggestedMapping(
  context: Context,
  source: string | Source,
  law: Law,
): Promise<SuggestedMapping> {
  const { names } = await openTable(context, source, {}, []);
  const facts = factsByTitle(law);
  const suggested: SuggestedMapping = { facts: {}, unused: [] };
  for (const name of names.filter((one) => one !== "")) {
    const fact = factCalled(plainTitle(name), facts);
    if (suggested.id === undefined && ids.test(name)) suggested.id = name;
    else if (suggested.on === undefined && dates.test(name)) suggested.on = name;
    else if (fact !== undefined && !Object.hasOwn(suggested.facts, fact)) suggested.facts[fact] = name;
    else suggested.unused.push(name);
  }
  const decidedOn = suggested.facts["transfer.decidedOn"];
  return suggested.on === undefined && decidedOn !== undefined ? { ...suggested, on: decidedOn } : suggested;
}

/** Facts that a cell can hold, by their titles in three languages, the last part of their ids and what people call them. */
function factsByTitle({ data, texts }: Law): Map<string, string> {
  const byTitle = new Map<string, string>();
  const inCells = data.facts.filter(({ type, derive }) => !derive && !isList(type as GivenType));
  for (const { id } of inCells) {
    for (const words of [nationalTexts.nb, nationalTexts.nn, nationalTexts.en, ...Object.values(texts)]) {
      const entry = words?.[id];
      const title = typeof entry === "string" ? entry : entry?.title;
      if (title !== undefined && !byTitle.has(plainTitle(title))) byTitle.set(plainTitle(title), id);
    }
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
