import type { Assessment, AssessmentResult, Route } from "../assessment";
import {
  authorityLines,
  type Block,
  basisLines,
  concerns,
  dateIn,
  dutyLines,
  heading,
  list,
  paragraph,
  restrictionLines,
  section,
  standingSections,
  table,
  traceLines,
  warningLines,
} from "../text";
import { factRows } from "./facts";
import { gap, told, toldRow, withCase } from "./gaps";
import { reasonsGiven } from "./judgements";
import { type Pen, penOf, refused, written } from "./letter";
import { openRoad } from "./refusals";
import type { Letter, RouteLetterOptions } from "./types";

/**
 * The reasons for taking an open road: the facts, the law of the date, each condition, the judgements with their
 * reasons, duties and warnings. Refused where the road is not open, or where a judgement has no reason.
 *
 * @param answer - from `assess` or `assessSync` with `detail: "summary"` or `"full"`
 * @param options - `route` is the id of a route or instrument; with `draft` judgements without reasons are no
 * hindrance, and stand as marked gaps
 * @see forvaltningsloven §§ 24 and 25, and the duty to reason each award of aid
 */
export function writeJustification(
  answer: AssessmentResult,
  options: RouteLetterOptions & { draft?: boolean | undefined },
): Letter {
  const pen = penOf(options, answer.ok ? answer.on : "");
  const road = openRoad(pen, answer, options.route, options.draft);
  if ("refusals" in road) return refused(road.refusals);
  const { assessment, input, route } = road;
  const { speech, say } = pen;
  const words = say.justification;
  const details = withCase(options.details ?? {}, input, assessment.on);
  const rows = factRows(pen, input);
  const reasons = reasonsGiven(assessment, route);
  return written(
    [
      heading(words.title(speech.title(route.id)), 1),
      paragraph(words.onLawOf(dateIn(speech.words, assessment.on))),
      ...(reasons.some(({ reason }) => !reason) ? [paragraph(words.draft, "warning")] : []),
      heading(words.case),
      table(
        [],
        (["municipality", "caseNumber", "recipient", "organisationNumber", "purpose"] as const).map(
          (detail) => toldRow(pen, details, detail),
        ),
      ),
      heading(words.facts),
      rows.length > 0 ? table([], rows) : paragraph(words.noFacts),
      ...section(words.authority, [list([...authorityLines(speech, route), ...basisLines(speech, route)])]),
      ...section(words.conditions, [list(traceLines(speech, route.trace!, "what-bears"))]),
      heading(words.judgements),
      ...(reasons.length > 0 ? judgementBlocks(pen, reasons) : [paragraph(words.noJudgements)]),
      ...section(words.own, [list(restrictionLines(speech, route))]),
      ...section(words.duties, [list(dutyLines(speech, route.duties ?? []))]),
      heading(words.conclusion),
      paragraph(words.result(speech.title(route.id)), "strong"),
      ...warningBlocks(pen, assessment, route),
      ...standingSections(speech, assessment),
      table(
        [],
        [
          [say.date, told(pen, details, "decidedOn")],
          toldRow(pen, details, "caseHandler"),
          [say.signature, ""],
        ],
      ),
    ],
    options,
  );
}

function judgementBlocks(pen: Pen, reasons: ReturnType<typeof reasonsGiven>): Block[] {
  const { speech, say } = pen;
  const words = say.justification;
  return [
    list(
      reasons.map(({ fact, value, reason }) => ({
        text: speech.question(fact),
        under: [
          { text: words.answer(value ? speech.words.yes : speech.words.no) },
          {
            text: reason
              ? `${words.reason}: ${speech.words.quote(reason)}`
              : [`${words.reason}: `, gap(pen, speech.title(fact))],
          },
        ],
      })),
    ),
  ];
}

/** What is uncertain about the road, and what is to be noted. */
export function warningBlocks({ speech }: Pen, assessment: Assessment, route: Route): Block[] {
  const { sections } = speech.words;
  return [
    ...section(sections.warnings, [
      list(
        warningLines(
          speech,
          assessment.warnings.filter((one) => concerns(one, route)),
        ),
      ),
    ]),
    ...section(sections.notes, [list((route.notes ?? []).map((id) => ({ text: speech.title(id) })))]),
  ];
}
