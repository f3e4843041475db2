import type { Assessment, Route, Warning } from "../assessment";
import { type Block, heading, list, paragraph, section } from "./document";
import { dateIn } from "./format/date";
import { blockersIn, isOfOtherFamily } from "./sections/closed";
import { dutyLines } from "./sections/duties";
import { answerLines, headroomLines, remedyLines } from "./sections/help";
import { authorityLines, basisLines, judgedLines, restrictionLines } from "./sections/open";
import { openJudgements } from "./sections/possible";
import { questionLine } from "./sections/questions";
import { warningLines } from "./sections/warnings";
import type { Speech } from "./speech";
import { traceLines } from "./trace";

/** One route: its verdict, what it depends on, what follows, and how the verdict came about. */
export function routeDocument(speech: Speech, assessment: Assessment, route: Route): Block[] {
  const { words } = speech;
  const { sections } = words;
  const verdict = words.verdict[route.verdict] + (route.voluntary ? ` (${words.voluntary})` : "");
  const blockers =
    route.verdict !== "closed"
      ? []
      : isOfOtherFamily(route)
        ? [words.familyFolded[route.family]]
        : blockersIn(speech, route);
  const warnings = assessment.warnings.filter((one) => concerns(one, route));
  return [
    heading(`${speech.title(route.id)}: ${verdict}`, 1),
    paragraph(dateIn(words, assessment.on), "quiet"),
    list([
      ...authorityLines(speech, route),
      ...basisLines(speech, route),
      ...judgedLines(speech, assessment, route),
      ...restrictionLines(speech, route),
      ...blockers.map((text) => ({ text })),
      ...headroomLines(speech, route),
      ...answerLines(speech, route),
      ...remedyLines(speech, route),
    ]),
    ...section(sections.questions, [list((route.missing ?? []).map((id) => questionLine(speech, id)))]),
    ...section(sections.judgements, [
      list(openJudgements(assessment, route).map((id) => questionLine(speech, id))),
    ]),
    ...section(sections.breaches, [
      list(
        (route.breaches ?? []).map((id) => ({ text: speech.title(id), mark: "!", tone: "warning" as const })),
      ),
    ]),
    ...section(sections.duties, [list(dutyLines(speech, route.duties ?? []))]),
    ...(route.trace ? section(sections.why, [list(traceLines(speech, route.trace))]) : []),
    ...section(sections.notes, [list((route.notes ?? []).map((id) => ({ text: speech.title(id) })))]),
    ...section(sections.warnings, [list(warningLines(speech, warnings))]),
  ].filter((block) => block.kind !== "list" || block.items.length > 0);
}

/** Whether a warning has to do with a route. */
export function concerns(warning: Warning, { id }: Route): boolean {
  switch (warning.code) {
    case "after-verified":
    case "law-date-differs":
    case "conflict":
      return true;
    case "other-reading":
      return warning.routes.some((route) => route.id === id);
    case "near-ceiling":
      return warning.route === id;
    case "not-exact":
    case "judgement-against-facts":
    case "assumed":
    case "rests-on-judgement":
    case "reason-missing":
    case "expiring":
      return warning.routes.includes(id);
    default:
      return false;
  }
}
