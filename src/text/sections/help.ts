import type { Change, Remedy, Route } from "../../assessment";
import { clausesIn, conditionIn } from "../answers";
import type { Line } from "../document";
import { dateIn } from "../format/date";
import { inputValue, moneyIn } from "../format/value";
import type { Speech } from "../speech";

/** What could open a route that is not open, a line each; at most so many. */
export function remedyLines(speech: Speech, route: Route, most = Number.POSITIVE_INFINITY): Line[] {
  const { opens } = speech.words.remedy;
  return (route.remedies ?? [])
    .slice(0, most)
    .map((remedy) => ({ text: `${opens}: ${remedyText(speech, route, remedy)}`, mark: "→" }));
}

/** The answers under which a route opens, a line for each set, and those under which it closes. */
export function answerLines(speech: Speech, { opensIf = [], closesIf = [] }: Route): Line[] {
  const { first } = speech.words;
  const closing = clausesIn(speech, closesIf);
  return [
    ...opensIf
      .map((set) => conditionIn(speech, set))
      .filter((condition) => condition !== "")
      .map((condition) => ({ text: `${first.opensIf} ${condition}`, mark: "?" })),
    ...(closing === "" ? [] : [{ text: `${first.closesIf} ${closing}`, mark: "?" }]),
  ];
}

/** How much more the ceiling of a route allows, and when more falls free. */
export function headroomLines(speech: Speech, { headroom }: Route): Line[] {
  if (!headroom) return [];
  const { words } = speech;
  const say = words.headroom;
  const { ceiling, left, leftNok, nextRelease } = headroom;
  return [
    {
      text: [
        say.left(moneyIn(words, left), moneyIn(words, ceiling)),
        ...(leftNok ? [say.inNok(moneyIn(words, leftNok))] : []),
        ...(nextRelease
          ? [say.release(dateIn(words, nextRelease.on), moneyIn(words, nextRelease.amount))]
          : []),
      ].join(" "),
    },
  ];
}

/** A remedy in words. */
export function remedyText(speech: Speech, { family, headroom }: Route, { changes, on }: Remedy): string {
  const { remedy } = speech.words;
  const steps = changes.map((change) => `${changeIn(speech, change)} (${remedy.by[change.by]})`);
  if (on === undefined) return steps.join(remedy.and);
  const release = headroom?.nextRelease?.on === on ? headroom.nextRelease : undefined;
  const when = release ? `, ${remedy.whenFree(moneyIn(speech.words, release.amount))}` : "";
  return [...steps, remedy.wait[family](dateIn(speech.words, on)) + when].join(remedy.and);
}

function changeIn(speech: Speech, { fact, to }: Change): string {
  const { quote, remedy } = speech.words;
  const title = quote(speech.title(fact));
  if (typeof to === "boolean") return to ? remedy.makeSo(title) : remedy.makeNotSo(title);
  const value = inputValue(speech, fact, to);
  return typeof to === "object"
    ? remedy.lower(title, value)
    : remedy.change(title, quoteWord(speech, to, value));
}

function quoteWord({ words }: Speech, to: Change["to"], value: string): string {
  return typeof to === "string" && Number.isNaN(Number(to)) ? words.quote(value) : value;
}
