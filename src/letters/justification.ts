import type { AssessmentResult } from "../assessment";
import {
  authorityLines,
  type Block,
  basisLines,
  capital,
  dateIn,
  heading,
  lawSection,
  list,
  paragraph,
  restrictionLines,
  section,
  table,
  traceLines,
} from "../text";
import { factRows } from "./facts";
import { gap, told, toldRow, withCase } from "./gaps";
import { reasonsGiven } from "./judgements";
import { type Composed, type Pen, penOf, refused, shown } from "./letter";
import { openRoute } from "./refusals";
import type { Letter, RouteLetterOptions } from "./types";

/**
 * The reasons for an open route, for the file of the case: the conclusion and its authority, the conditions that
 * carry it, the judgements with their reasons, and the facts. Refused where the route is not open, or where a judgement has no reason.
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
  return shown(composeJustification(answer, options), options);
}

export function composeJustification(
  answer: AssessmentResult,
  options: RouteLetterOptions & { draft?: boolean | undefined },
): Composed {
  const pen = penOf(options, answer.ok ? answer.on : "");
  const found = openRoute(pen, answer, options.route, options.draft);
  if ("refusals" in found) return refused(found.refusals);
  const { assessment, input, route } = found;
  const { speech, say } = pen;
  const words = say.justification;
  const details = withCase(options.details ?? {}, input, assessment.on);
  const rows = factRows(pen, input);
  const reasons = reasonsGiven(assessment, route);
  return {
    ok: true,
    blocks: [
      heading(words.title(speech.title(route.id)), 1),
      paragraph(words.result(speech.title(route.id)), "strong"),
      paragraph(words.onLawOf(dateIn(speech.words, assessment.on))),
      ...(reasons.some(({ reason }) => !reason) ? [paragraph(words.draft, "warning")] : []),
      ...section(words.authority, [list([...authorityLines(speech, route), ...basisLines(speech, route)])]),
      ...section(words.conditions, [list(traceLines(speech, route.trace!, "what-bears"))]),
      heading(words.judgements),
      ...(reasons.length > 0 ? judgementBlocks(pen, reasons) : [paragraph(words.noJudgements)]),
      ...section(words.own, [list(restrictionLines(speech, route))]),
      heading(words.facts),
      rows.length > 0 ? table([], rows) : paragraph(words.noFacts),
      heading(words.case),
      table(
        [],
        (["municipality", "caseNumber", "recipient", "organisationNumber", "purpose"] as const).map(
          (detail) => {
            const row = toldRow(pen, details, detail);
            return detail === "recipient" && route.family === "purchase" ? [words.supplier, row[1]!] : row;
          },
        ),
      ),
      ...lawSection(speech, assessment),
      table(
        [],
        [
          [say.date, told(pen, details, "decidedOn")],
          toldRow(pen, details, "caseHandler"),
          [say.signature, ""],
        ],
      ),
    ],
  };
}

function judgementBlocks(pen: Pen, reasons: ReturnType<typeof reasonsGiven>): Block[] {
  const { speech, say } = pen;
  const words = say.justification;
  return [
    list(
      reasons.map(({ fact, value, reason }) => ({
        text: speech.question(fact),
        under: [
          { text: words.answer(capital(value ? speech.words.yes : speech.words.no)) },
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
