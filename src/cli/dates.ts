import { today } from "../lib/today";
import { dateIn, wordsOf } from "../text";
import type { Context } from "./context";

/** Today, where no date was given, with a remark that says so. */
export function todayWithRemark({ io, language, words, remark }: Context): string {
  const on = today(io.now());
  remark(words.usesToday(shownDay(language, on)));
  return on;
}

/** A day in words on a terminal, which breaks lines by itself. */
export function shownDay(language: Context["language"], on: string): string {
  return dateIn(wordsOf(language), on).replaceAll("\u00A0", " ");
}
