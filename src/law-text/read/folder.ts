import { inOrder } from "../../lib/in-order";
import type { ActText, LawTexts, TextFile, TextProblem } from "../types";
import { actOf } from "./act";
import { euVersionIn } from "./eu";
import { actsOnLovdata } from "./lovdata";
import { historyIn, paragraphsIn } from "./markdown";

interface IndexedAct {
  reference: string;
  name: string;
  from: string;
  to?: string;
  text?: string;
  asOf?: string;
  before?: { text: string; asOf: string }[];
  history?: string;
  incorporates?: boolean;
}

/**
 * Law text as files: Markdown named by an `index.json`, EU acts as plain text with their CELEX number in front, and
 * Lovdata's public data, XML as published.
 */
export function lawTextsIn(files: readonly TextFile[]): { texts: LawTexts; problems: TextProblem[] } {
  const problems: TextProblem[] = [];
  const texts: LawTexts = { acts: new Map(), eu: new Map() };
  for (const act of [...indexedActs(files, problems), ...actsOnLovdata(files, problems)])
    if (!texts.acts.has(act.reference)) texts.acts.set(act.reference, act);
  for (const { name, content } of files.filter((file) => /\.(?:txt|md)$/.test(file.name))) {
    const read = euVersionIn(name, content);
    if (read) texts.eu.set(read.celex, [...(texts.eu.get(read.celex) ?? []), read.version]);
  }
  for (const versions of texts.eu.values()) versions.sort((a, b) => inOrder(a.from, b.from));
  return { texts, problems };
}

function indexedActs(files: readonly TextFile[], problems: TextProblem[]): ActText[] {
  const index = files.find(({ name }) => name === "index.json");
  if (!index) return [];
  const content = (name: string) => {
    const file = files.find((one) => one.name === name);
    if (!file) problems.push({ file: name, problem: "missing-file", detail: index.name });
    return file?.content ?? "";
  };
  let acts: IndexedAct[];
  try {
    acts = (JSON.parse(index.content) as { acts: IndexedAct[] }).acts;
  } catch (error) {
    problems.push({ file: index.name, problem: "not-json", detail: (error as Error).message });
    return [];
  }
  return acts.map(({ text, asOf = "", before = [], history, ...act }) =>
    actOf({
      ...act,
      texts: [...(text === undefined ? [] : [{ text, asOf }]), ...before].map((one) => ({
        asOf: one.asOf,
        paragraphs: paragraphsIn(content(one.text)),
      })),
      history: history === undefined ? new Map() : historyIn(content(history)),
    }),
  );
}
