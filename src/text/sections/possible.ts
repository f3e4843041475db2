import type { Assessment, Route } from "../../assessment";
import { type Block, type Line, list, section } from "../document";
import { atMost } from "../reasons";
import type { Speech } from "../speech";
import { inOrderOfQuestions } from "./asked";
import { families, openGate } from "./gate";
import { headroomLines, remedyLines } from "./help";
import { isUncertain, restrictionLines } from "./open";

const mostTitles = 4;
const mostRemedies = 1;

/** The routes that are not settled, each with what it depends on; those that wait for the first question in one line. */
export function possibleSection(speech: Speech, assessment: Assessment): Block[] {
  const possible = assessment.routes.filter((route) => route.verdict === "undetermined");
  return section(speech.words.sections.possible, [
    list([
      ...possible.filter((route) => !openGate(route)).map((route) => possibleLine(speech, assessment, route)),
      ...waitingLines(speech, possible),
    ]),
  ]);
}

export function waitingLines({ words, title }: Speech, routes: readonly Route[]): Line[] {
  return families.flatMap((family): Line[] => {
    const waiting = routes.filter((route) => route.family === family && openGate(route));
    if (waiting.length === 0) return [];
    const names = waiting.map(({ id }) => title(id)).join("; ");
    return [{ text: words.waits[family], mark: "?", tone: "undetermined", under: [{ text: names }] }];
  });
}

export function possibleLine(speech: Speech, assessment: Assessment, route: Route): Line {
  const { words } = speech;
  return {
    text: speech.title(route.id) + (isUncertain(assessment, route.id) ? `, ${words.seeWarnings}` : ""),
    mark: "?",
    tone: "undetermined",
    under: [
      ...hangsOn(speech, assessment, route),
      ...headroomLines(speech, route),
      ...remedyLines(speech, route, mostRemedies),
      ...restrictionLines(speech, route, ["met"]),
    ],
  };
}

function hangsOn(speech: Speech, assessment: Assessment, route: Route): Line[] {
  const { words } = speech;
  const missing = inOrderOfQuestions(assessment, route.missing ?? []);
  const judgements = openJudgements(assessment, route);
  const titled = (label: string, ids: readonly string[]): Line[] =>
    ids.length > 0
      ? [{ text: `${label}: ${atMost(speech, ids.map(speech.title), mostTitles).join("; ")}` }]
      : [];
  if (missing.length === 0 && judgements.length === 0)
    return route.missing ? [{ text: words.nothingMissing }] : [];
  if (missing.length === 0)
    return judgements.map((id) => ({ text: `${words.possibleWithReasons}: ${speech.question(id)}` }));
  return [...titled(words.missing, missing), ...titled(words.judgementsToo, judgements)];
}

/** Judgements that have not been made. */
export function openJudgements({ judgements }: Assessment, route: Route): string[] {
  return (route.judgements ?? []).filter((id) => !Object.hasOwn(judgements, id));
}
