import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { nearest } from "../case";
import { letterDetails } from "../letters/details";
import type { Composed } from "../letters/letter";
import type { LetterDetails } from "../letters/types";
import { type Block, show } from "../text";

/** What a letter cannot be without; a template without a place for one of these is refused, and the place named. */
const needed = ["decision", "reasons", "appeal"];
const wide = Number.MAX_SAFE_INTEGER;

export type Filled =
  | { ok: true; bytes: Uint8Array; unplaced: string[] }
  | { ok: false; problems: { field: string; suggestion?: string | undefined }[] }
  | { ok: false; notATemplate: string };

/** A municipality's own file of Word with `{field}` in it, filled with a letter; every field it does not know, if any. */
export function fillTemplate(
  template: Uint8Array,
  { blocks, parts = {} }: Extract<Composed, { ok: true }>,
  details: LetterDetails,
  lang: "nb" | "nn" | "en",
): Filled {
  const textOf = (some: readonly Block[]) => show(some, { lang, width: wide }).trim();
  const fields: Record<string, string> = {
    ...Object.fromEntries(
      Object.entries(parts).map(([name, some]) => [name, textOf(withoutHeading(some, name))]),
    ),
    letter: textOf(blocks),
    ...Object.fromEntries(
      Object.entries(details).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, typeof value === "string" ? value : value.join("\n")]],
      ),
    ),
  };
  const asked = new Set<string>();
  let document: Docxtemplater;
  try {
    document = new Docxtemplater(new PizZip(template), {
      linebreaks: true,
      paragraphLoop: true,
      // Otherwise it prints its errors to standard output, where the letter may go.
      errorLogging: false,
      parser: (tag) => ({
        get: () => {
          asked.add(tag);
          return fields[tag] ?? "";
        },
      }),
    });
    document.render();
  } catch (error) {
    return { ok: false, notATemplate: reasonOf(error) };
  }
  const names = [...Object.keys(fields), ...letterDetails];
  const unknown = [...asked].filter((field) => !names.includes(field));
  if (unknown.length > 0)
    return { ok: false, problems: unknown.map((field) => ({ field, suggestion: nearest(field, names) })) };
  const placed = asked.has("letter") ? needed : needed.filter((field) => asked.has(field));
  return {
    ok: true,
    bytes: document.getZip().generate({ type: "uint8array" }) as Uint8Array,
    unplaced: needed.filter((field) => !placed.includes(field)),
  };
}

/** The title is its heading; other parts leave theirs to the template. */
function withoutHeading(blocks: readonly Block[], name: string): readonly Block[] {
  return name === "title" || blocks[0]?.kind !== "heading" ? blocks : blocks.slice(1);
}

/** docxtemplater gathers its errors under one. */
function reasonOf(error: unknown): string {
  const { properties, message } = error as {
    message: string;
    properties?: { explanation?: string; errors?: { properties?: { explanation?: string } }[] };
  };
  const several = (properties?.errors ?? []).flatMap((one) => one.properties?.explanation ?? []);
  return several.length > 0 ? several.join(" ") : (properties?.explanation ?? message);
}
