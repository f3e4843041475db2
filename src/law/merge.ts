import { inOrder } from "../lib/in-order";
import type { Law } from "./law";
import type { Problem } from "./problem";
import type { Amended, Doubt, Language, LawData, RuleDocument, TextEntry, Texts } from "./types";

export interface NamedDocument {
  file: string;
  document: RuleDocument;
  /** Whether it belongs to the main law, not to a pack. */
  isMain: boolean;
}

export interface MergedLaw {
  data: Omit<LawData, "hash">;
  texts: Partial<Record<Language, Texts>>;
  amendments: Amended[];
  /** Absent where no document of the main law keeps any. */
  doubts?: Doubt[];
  /** Which file an id was declared in, for messages: `rule:…`, `fact:…`, `text:nb:…`. */
  fileOf: Map<string, string>;
  /** Ids that were there before these documents. */
  inherited: Set<string>;
  /** Whether only packs are new, added to a law that was there. */
  isPackOnly: boolean;
  /** Whether a rule or parameter of this id belongs to the main law. */
  isMain(id: string): boolean;
  problems: Problem[];
}

const listsWithIds = ["sources", "facts", "constraints", "parameters", "tables", "rules"] as const;
const kindOf = {
  sources: "source",
  facts: "fact",
  constraints: "constraint",
  parameters: "parameter",
  tables: "table",
  rules: "rule",
} as const;

/** Puts documents together into one law; an id that is declared twice is a problem. */
export function mergeDocuments(base: Law | undefined, documents: readonly NamedDocument[]): MergedLaw {
  const data: MergedLaw["data"] = base
    ? copyOf(base.data)
    : {
        standing: { notChecked: [], verifiedTo: "", version: "" },
        packs: [],
        sources: [],
        facts: [],
        constraints: [],
        parameters: [],
        tables: [],
        rules: [],
        order: [],
        schemes: [],
      };
  const texts: MergedLaw["texts"] = copyTexts(base?.texts ?? {});
  const problems: Problem[] = [];
  const fileOf = new Map<string, string>();
  const inherited = new Set<string>();
  const mainIds = new Set<string>();
  const amendments: Amended[] = [];
  const doubts: Doubt[] = [];
  for (const list of listsWithIds) for (const item of data[list]) inherited.add(`${kindOf[list]}:${item.id}`);

  for (const { file, document, isMain } of documents) {
    for (const list of listsWithIds)
      for (const item of document[list] ?? []) {
        const key = `${kindOf[list]}:${item.id}`;
        const other = inherited.has(key) ? "the law it is added to" : fileOf.get(key);
        if (other)
          problems.push({
            code: "declared-twice",
            file,
            place: item.id,
            message: `The ${kindOf[list]} "${item.id}" is also declared in ${other}.`,
            hint: "A pack adds to the law and never alters it: choose another id.",
          });
        else {
          fileOf.set(key, file);
          (data[list] as (typeof item)[]).push(item);
          if (isMain) mainIds.add(item.id);
        }
      }
    if (document.pack) data.packs.push(document.pack);
    if (document.schemes) data.schemes.push(...document.schemes);
    if (document.order || document.topics || document.head || document.screens) {
      fileOf.set("order", file);
      if (isMain) {
        data.order.push(...(document.order ?? []));
        if (document.topics) data.topics = [...(data.topics ?? []), ...document.topics];
        if (document.head) data.head = [...(data.head ?? []), ...document.head];
        if (document.screens) data.screens = [...(data.screens ?? []), ...document.screens];
      } else
        problems.push({
          code: "order-in-pack",
          file,
          place: "order",
          message: "A pack cannot change the order of routes, nor that of questions.",
        });
    }
    if (document.standing) {
      if (isMain) data.standing = document.standing;
      else
        problems.push({
          code: "standing-in-pack",
          file,
          place: "standing",
          message: "A pack cannot change what the law says of itself.",
        });
    }
    amendments.push(...(document.amendments ?? []));
    if (document.amendments) fileOf.set("amendments", file);
    if (document.doubts) {
      if (isMain) {
        fileOf.set("doubts", file);
        doubts.push(...document.doubts);
      } else
        problems.push({
          code: "doubts-in-pack",
          file,
          place: "doubts",
          message: "A pack keeps no list of doubts; it is kept for the main law.",
        });
    }
    if (document.texts) addTexts(texts, document.texts, file, fileOf, problems);
  }
  for (const list of listsWithIds) (data[list] as { id: string }[]).sort((a, b) => inOrder(a.id, b.id));
  return {
    data,
    texts,
    amendments,
    ...(fileOf.has("doubts") ? { doubts } : {}),
    fileOf,
    inherited,
    isPackOnly: !documents.some((one) => one.isMain),
    isMain: (id) => mainIds.has(id),
    problems,
  };
}

function copyOf(data: LawData): MergedLaw["data"] {
  const { hash: _hash, ...rest } = data;
  return {
    ...rest,
    packs: [...rest.packs],
    sources: [...rest.sources],
    facts: [...rest.facts],
    constraints: [...rest.constraints],
    parameters: [...rest.parameters],
    tables: [...rest.tables],
    rules: [...rest.rules],
    order: [...rest.order],
    schemes: [...rest.schemes],
  };
}

function copyTexts(texts: Partial<Record<Language, Texts>>): Partial<Record<Language, Texts>> {
  return Object.fromEntries(Object.entries(texts).map(([language, entries]) => [language, { ...entries }]));
}

function addTexts(
  into: MergedLaw["texts"],
  texts: { language: Language; entries: Record<string, string | TextEntry> },
  file: string,
  fileOf: Map<string, string>,
  problems: Problem[],
) {
  into[texts.language] ??= {};
  const entries = into[texts.language]!;
  for (const [id, entry] of Object.entries(texts.entries)) {
    if (Object.hasOwn(entries, id))
      problems.push({
        code: "text-twice",
        file,
        place: `${texts.language}: ${id}`,
        message: `The text "${id}" is given twice.`,
      });
    else {
      entries[id] = typeof entry === "string" ? { title: entry } : entry;
      fileOf.set(`text:${texts.language}:${id}`, file);
    }
  }
}
