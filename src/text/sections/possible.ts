import type { Assessment, Route } from "../../assessment";
import { type Block, type Line, list, section } from "../document";
import { atMost } from "../reasons";
import type { Speech } from "../speech";
import { isUncertain, restrictionLines } from "./open";

const mostTitles = 4;

/** The roads that are not settled, each with what it hangs on. */
export function possibleSection(speech: Speech, assessment: Assessment): Block[] {
  const possible = assessment.routes.filter((route) => route.verdict === "undetermined");
  return section(speech.words.sections.possible, [
    list(possible.map((route) => possibleLine(speech, assessment, route))),
  ]);
}

export function possibleLine(speech: Speech, assessment: Assessment, route: Route): Line {
  const { words } = speech;
  return {
    text: speech.title(route.id) + (isUncertain(assessment, route.id) ? `, ${words.seeWarnings}` : ""),
    mark: "?",
    tone: "undetermined",
    under: [...hangsOn(speech, assessment, route), ...restrictionLines(speech, route)],
  };
}

function hangsOn(speech: Speech, assessment: Assessment, route: Route): Line[] {
  const { words } = speech;
  const missing = route.missing ?? [];
  const judgements = openJudgements(assessment, route);
  const titled = (label: string, ids: readonly string[]): Line[] =>
    ids.length > 0
      ? [
          {
            text: `${label}: ${atMost(
              speech,
              ids.map((id) => speech.title(id)),
              mostTitles,
            ).join("; ")}`,
          },
        ]
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
