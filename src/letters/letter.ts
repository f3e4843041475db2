import { requireOption, requireOptions } from "../case";
import { nationalTexts } from "../explain";
import { lawOr } from "../national-law";
import { type Block, gapsIn, type Speech, show, speechOf, toHtml } from "../text";
import type { Letter, LetterOptions, Refusal } from "./types";
import { type LetterWords, letterWordsOf } from "./words";

/** What a letter is written with. */
export interface Pen {
  speech: Speech;
  say: LetterWords;
}

/** @throws {RangeError} if an option is none */
export function penOf(options: LetterOptions, on: string): Pen {
  requireOptions(options);
  const { lang, law, texts = nationalTexts, format } = options;
  requireOption("format", format, ["markdown", "html"]);
  return { speech: speechOf(lang, lawOr(law), on, texts), say: letterWordsOf(lang) };
}

/** What a letter says before it is known how it is shown, or everything that stands in its way. */
export type Composed =
  | { ok: true; blocks: Block[]; parts?: Record<string, Block[]> | undefined }
  | { ok: false; refusals: Refusal[] };

/** A letter by its named parts, in order: what a template of one's own can place. */
export function inParts(parts: Record<string, Block[]>): Composed {
  return { ok: true, blocks: Object.values(parts).flat(), parts };
}

export function shown(composed: Composed, options: LetterOptions): Letter {
  return composed.ok ? written(composed.blocks, options) : composed;
}

export function written(blocks: readonly Block[], { lang, format = "markdown" }: LetterOptions): Letter {
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "";
  return {
    ok: true,
    gaps: gapsIn(blocks),
    text: format === "html" ? toHtml(blocks, { lang, title }) : show(blocks, { lang, format }),
  };
}

export function refused(refusals: Refusal[]): { ok: false; refusals: Refusal[] } {
  return { ok: false, refusals };
}
