import type { Language } from "../law";
import type { ShowOptions } from "../text";
import type { Io } from "./io";
import { paintFor } from "./paint";
import type { CliWords } from "./words";

/** What every command is given: the world outside, and the language to speak. */
export interface Context {
  io: Io;
  language: Language;
  words: CliWords;
  /** Says something in passing, unless told to be quiet. */
  remark(text: string): void;
}

export type Format = "text" | "json" | "markdown";

const narrowest = 60;
const widest = 110;
const usual = 100;

/** How words are shown: as wide as the terminal within reason, in colour on a terminal only. */
export function showOptions({ io, language }: Context, format: Format): ShowOptions {
  const width = Math.min(widest, Math.max(narrowest, io.stdout.columns ?? usual));
  return { lang: language, format: format === "markdown" ? "markdown" : "text", width, paint: paintFor(io) };
}

export function writeJson({ io }: Context, value: unknown): void {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
