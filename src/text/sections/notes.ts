import type { Assessment, Route } from "../../assessment";
import { type Block, type Line, list, section } from "../document";
import type { Speech } from "../speech";
import { openJudgements } from "./possible";

/** Notes on the roads that can be taken, each once, with the roads that they belong to. */
export function noteSection(speech: Speech, assessment: Assessment): Block[] {
  const { routes, instruments, classes } = assessment;
  const within = [...routes, ...instruments].filter((route) => isWithinReach(assessment, route));
  const about = classes.filter((one) => one.result === "met").flatMap((one) => one.notes ?? []);
  return section(speech.words.sections.notes, [
    list([
      ...[...new Set(about)].map((note) => ({ text: speech.title(note) })),
      ...[...roadsBy(within, (route) => route.notes)].map(([note, roads]) => ({
        text: speech.title(note),
        under: isAllOpen(routes, roads) ? [] : [appliesTo(speech, roads)],
      })),
    ]),
  ]);
}

/** Open, closed for want of a rule in force, or hanging on judgement alone. */
function isWithinReach(assessment: Assessment, route: Route): boolean {
  if (route.verdict !== "undetermined") return true;
  return route.missing?.length === 0 && openJudgements(assessment, route).length > 0;
}

/** Whether these are just the open roads, so that nobody needs to be told which. */
function isAllOpen(routes: readonly Route[], ids: readonly string[]): boolean {
  const open = routes.filter((route) => route.verdict === "open").map((route) => route.id);
  return open.length === ids.length && open.every((id) => ids.includes(id));
}

function roadsBy(
  routes: readonly Route[],
  idsOf: (route: Route) => readonly string[] | undefined,
): Map<string, string[]> {
  const roads = new Map<string, string[]>();
  for (const route of routes)
    for (const id of idsOf(route) ?? []) roads.set(id, [...(roads.get(id) ?? []), route.id]);
  return roads;
}

function appliesTo(speech: Speech, ids: readonly string[]): Line {
  return {
    text: `${speech.words.appliesTo}: ${ids.map((id) => speech.title(id)).join("; ")}`,
    tone: "quiet",
  };
}

/** Duties left undone in a transfer that has been made. */
export function breachSection(speech: Speech, { routes, instruments }: Assessment): Block[] {
  const lines = [...roadsBy([...routes, ...instruments], (route) => route.breaches)].map(
    ([duty, roads]): Line => ({
      text: `${speech.words.breach}: ${speech.title(duty)}`,
      mark: "!",
      tone: "warning",
      under: [appliesTo(speech, roads)],
    }),
  );
  return section(speech.words.sections.breaches, [list(lines)]);
}

export function considerationSection(speech: Speech, { considerations }: Assessment): Block[] {
  return section(speech.words.sections.considerations, [
    list(considerations.map((id) => ({ text: speech.title(id) }))),
  ]);
}
