import type { Assessment, Route } from "../../assessment";
import { type Block, type Line, list, section } from "../document";
import type { Speech } from "../speech";
import { openJudgements } from "./possible";

/** Notes on the routes that can be taken, each once, with the routes that they belong to. */
export function noteSection(speech: Speech, assessment: Assessment): Block[] {
  const { routes, instruments, classes } = assessment;
  const within = [...routes, ...instruments].filter((route) => isWithinReach(assessment, route));
  const about = classes.filter((one) => one.result === "met").flatMap((one) => one.notes ?? []);
  return section(speech.words.sections.notes, [
    list([
      ...[...new Set(about)].map((note) => ({ text: speech.title(note) })),
      ...[...routesBy(within, (route) => route.notes)].map(([note, ids]) => ({
        text: speech.title(note),
        under: isAllOpen(routes, ids) ? [] : [appliesTo(speech, ids)],
      })),
    ]),
  ]);
}

/** Open, closed for want of a rule in force, or hanging on judgement alone. */
function isWithinReach(assessment: Assessment, route: Route): boolean {
  if (route.verdict !== "undetermined") return true;
  return route.missing?.length === 0 && openJudgements(assessment, route).length > 0;
}

/** Whether these are just the open ids, so that they need no list. */
function isAllOpen(routes: readonly Route[], ids: readonly string[]): boolean {
  const open = routes.filter((route) => route.verdict === "open").map((route) => route.id);
  return open.length === ids.length && open.every((id) => ids.includes(id));
}

function routesBy(
  routes: readonly Route[],
  idsOf: (route: Route) => readonly string[] | undefined,
): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const route of routes)
    for (const id of idsOf(route) ?? []) ids.set(id, [...(ids.get(id) ?? []), route.id]);
  return ids;
}

function appliesTo(speech: Speech, ids: readonly string[]): Line {
  return {
    text: `${speech.words.appliesTo}: ${ids.map((id) => speech.title(id)).join("; ")}`,
    tone: "quiet",
  };
}

/** Duties left undone in a transfer that has been made. */
export function breachSection(speech: Speech, { routes, instruments }: Assessment): Block[] {
  const lines = [...routesBy([...routes, ...instruments], (route) => route.breaches)].map(
    ([duty, ids]): Line => ({
      text: `${speech.words.breach}: ${speech.title(duty)}`,
      mark: "!",
      tone: "warning",
      under: [appliesTo(speech, ids)],
    }),
  );
  return section(speech.words.sections.breaches, [list(lines)]);
}

export function considerationSection(speech: Speech, { considerations }: Assessment): Block[] {
  return section(speech.words.sections.considerations, [
    list(considerations.map((id) => ({ text: speech.title(id) }))),
  ]);
}
