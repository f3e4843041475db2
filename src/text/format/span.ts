import type { Speech } from "../speech";
import { dateIn } from "./date";

/** Both days included. @example span(speech, { from: "2017-01-01", to: null }) //=> "From 1 January 2017" */
export function span({ words }: Speech, { from, to }: { from: string; to: string | null }): string {
  return to === null
    ? words.from(dateIn(words, from))
    : capital(words.fromTo(dateIn(words, from), dateIn(words, to)));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
