import type { AssessmentResult } from "../assessment";
import {
  concerns,
  dutyLines,
  heading,
  type Line,
  lawSection,
  list,
  notCheckedSection,
  paragraph,
  restrictionLines,
  section,
  warningLines,
} from "../text";
import { type Composed, penOf, refused, shown } from "./letter";
import { openRoute } from "./refusals";
import type { Letter, RouteLetterOptions } from "./types";

const box = "☐";

/**
 * What the case handler has to do and to look at for an open route: duties, own limits, doubts, notes, and what no
 * answer covers. Not for the recipient.
 *
 * @param answer - from `assess` or `assessSync` with `detail: "full"`
 */
export function writeChecklist(answer: AssessmentResult, options: RouteLetterOptions): Letter {
  return shown(composeChecklist(answer, options), options);
}

export function composeChecklist(answer: AssessmentResult, options: RouteLetterOptions): Composed {
  const pen = penOf(options, answer.ok ? answer.on : "");
  const { speech, say } = pen;
  const found = openRoute(pen, answer, options.route, true);
  if ("refusals" in found) return refused(found.refusals);
  const { assessment, route } = found;
  const { sections } = speech.words;
  const warnings = assessment.warnings.filter((one) => concerns(one, route));
  const boxed = (lines: readonly Line[]) => list(lines.map((line) => ({ ...line, mark: box })));
  return {
    ok: true,
    blocks: [
      heading(say.checklist.title(speech.title(route.id)), 1),
      paragraph(say.checklist.notForRecipient, "warning"),
      ...section(say.checklist.duties, [boxed(dutyLines(speech, route.duties ?? []))]),
      ...section(say.justification.own, [boxed(restrictionLines(speech, route))]),
      ...section(sections.warnings, [list(warningLines(speech, warnings))]),
      ...section(sections.notes, [list((route.notes ?? []).map((id) => ({ text: speech.title(id) })))]),
      ...notCheckedSection(speech, assessment),
      ...lawSection(speech, assessment),
    ],
  };
}
