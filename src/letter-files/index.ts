import type { AssessmentResult } from "../assessment";
import { composeLetter, type LetterKind } from "../letters/kinds";
import { written } from "../letters/letter";
import type { Refusal, RouteLetterOptions } from "../letters/types";
import { toDocx } from "./docx";

export { letterDetails, readDetails } from "../letters/details";
export { composeLetter, forRecipient, type LetterKind, letterKinds, routeOfLetter } from "../letters/kinds";
export type { Refusal, RouteLetterOptions } from "../letters/types";
export { type ArchiveFile, archiveOf } from "./archive";
export { type Filled, fillTemplate } from "./template";

export const mediaTypes = {
  markdown: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

export type LetterFormat = keyof typeof mediaTypes;

export const letterFormats = Object.keys(mediaTypes) as readonly LetterFormat[];

/** A letter as the bytes of a file, or everything that stands in its way. */
export async function letterFile(
  kind: LetterKind,
  answer: AssessmentResult,
  options: Omit<RouteLetterOptions, "format"> & { format: LetterFormat },
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; refusals: Refusal[] }> {
  const { format, ...rest } = options;
  const composed = composeLetter(kind, answer, rest);
  if (!composed.ok) return composed;
  const { blocks } = composed;
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "";
  if (format === "docx") return { ok: true, bytes: await toDocx(blocks, { lang: options.lang, title }) };
  const letter = written(blocks, { ...rest, format });
  return letter.ok ? { ok: true, bytes: new TextEncoder().encode(letter.text) } : letter;
}
