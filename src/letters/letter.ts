import { requireOption, requireOptions } from "../case";
import { nationalTexts } from "../explain";
import { lawOr } from "../national-law";
import { type Block, type Speech, show, speechOf, toHtml } from "../text";
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

export function written(blocks: readonly Block[], { lang, format = "markdown" }: LetterOptions): Letter {
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "";
  return {
    ok: true,
    text: format === "html" ? toHtml(blocks, { lang, title }) : show(blocks, { lang, format }),
  };
}

export function refused(refusals: Refusal[]): Letter {
  return { ok: false, refusals };
}
