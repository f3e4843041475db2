import type { Assessment, Route } from "../../assessment";
import { type Family, otherFamily } from "../../law";
import { type Block, type Line, list, section } from "../document";
import { atMost, reasonIn, reasonsOf } from "../reasons";
import type { Speech } from "../speech";
import { remedyLines } from "./help";
import { isUncertain } from "./open";

const mostReasons = 2;
const mostRemedies = 2;
const families = Object.keys(otherFamily) as Family[];

/** The closed routes, a line each; those of the other family folded into one. */
export function closedSection(speech: Speech, assessment: Assessment): Block[] {
  const closed = assessment.routes.filter((route) => route.verdict === "closed");
  const folded = families.filter((family) =>
    closed.some((route) => route.family === family && isOfOtherFamily(route)),
  );
  return section(speech.words.sections.closed, [
    list([
      ...closed
        .filter((route) => !isOfOtherFamily(route))
        .map((route) => closedLine(speech, assessment, route)),
      ...folded.map((family) => ({
        text: speech.words.familyFolded[family],
        mark: "✗",
        tone: "quiet" as const,
      })),
    ]),
  ]);
}

/** Whether a route is closed only because the transfer is of the other family. */
export function isOfOtherFamily({ family, blockers = [] }: Route): boolean {
  return blockers.length === 1 && blockers[0] === otherFamily[family];
}

export function closedLine(speech: Speech, assessment: Assessment, route: Route): Line {
  const aside = isUncertain(assessment, route.id) ? `, ${speech.words.seeWarnings}` : "";
  const why = atMost(speech, blockersIn(speech, route), mostReasons).join("; ");
  return {
    text: `${speech.title(route.id)}${aside}${why && `. ${why}`}`,
    mark: "✗",
    tone: "closed",
    under: remedyLines(speech, route, mostRemedies),
  };
}

/** What closes a route, in words. */
export function blockersIn(speech: Speech, { trace }: Route): string[] {
  return trace ? reasonsOf(speech, trace).map((reason) => reasonIn(speech, reason, "unmet")) : [];
}
