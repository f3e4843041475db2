import { dateIn, wordsOf } from "../text";
import type { Context } from "./context";

/** The calendar of the law, wherever the program runs; `sv` writes a day as `YYYY-MM-DD`. */
const dayInNorway = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo" });

/** The day in Norway, as `YYYY-MM-DD`. */
export function today(now: Date): string {
  return dayInNorway.format(now);
}

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
