import { nationalTexts } from "../../explain";
import type { GivenType, Law } from "../../law";
import { nearest } from "../../nearest";
import type { Context } from "../context";
import { openTable, type Source } from "./table/open";
import { plainText } from "./table/row";

/** A mapping to begin with; what could not be guessed stands in `unused`. */
export interface SuggestedMapping {
  id?: string;
  on?: string;
  facts: Record<string, string>;
  unused: string[];
}

const ids = /^((saks?|løpe)?(nr|nummer)|saks?id|id|referanse|ref)\.?$/i;
const dates = /^(dato|date|on)$/i;

/** Guesses which column is which fact, by the titles of the facts; the first column that is like a title takes it. */
export async function suggestedMapping(
  context: Context,
  source: string | Source,
  law: Law,
): Promise<SuggestedMapping> {
  const { names } = await openTable(context, source, {}, []);
  const facts = factsByTitle(law);
  const suggested: SuggestedMapping = { facts: {}, unused: [] };
  for (const name of names.filter((one) => one !== "")) {
    const title = nearest(plainTitle(name), facts.keys());
    const fact = isNear(title, plainTitle(name)) ? facts.get(title) : undefined;
    if (suggested.id === undefined && ids.test(name)) suggested.id = name;
    else if (suggested.on === undefined && dates.test(name)) suggested.on = name;
    else if (fact !== undefined && !Object.hasOwn(suggested.facts, fact)) suggested.facts[fact] = name;
    else suggested.unused.push(name);
  }
  return suggested;
}

/** Facts that a cell can hold, by their titles in three languages and the last part of their ids. */
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
  return byTitle;
}

function isList(type: GivenType): boolean {
  return type === "awards" || type === "purchases";
}

/** A guess is of a word misspelt, not of a word inside another. */
function isNear(title: string | undefined, name: string): title is string {
  return title !== undefined && Math.abs(title.length - name.length) <= 2;
}

/** As titles are compared: no case, no units in brackets, common short forms in full. */
function plainTitle(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/\(.*\)/g, "")
    .replace(/^org[. ]*(?=n(r|ummer))/, "organisasjons")
    .replace(/^komm?[. ]*(?=n(r|ummer))/, "kommune")
    .replace(/nr\.?$/, "nummer")
    .trim();
}
