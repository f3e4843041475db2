import type { AssessmentResult } from "../assessment";
import {
  authorityLines,
  type Block,
  dateIn,
  dutyLines,
  eurIn,
  heading,
  type Line,
  list,
  paragraph,
  section,
  standingSections,
  table,
} from "../text";
import { type Amounts, amountsOf, ceilingOf, periodIn, regulationIn } from "./de-minimis";
import { amountIn, at, inWords } from "./facts";
import { gap, told, toldRow, withCase } from "./gaps";
import { warningBlocks } from "./justification";
import { type Pen, penOf, refused, written } from "./letter";
import { openRoad } from "./refusals";
import type { Letter, LetterDetails, RouteLetterOptions } from "./types";

/**
 * The letter that tells a recipient of de minimis aid: that it is such aid and under which regulation of the date, the
 * gross grant equivalent in EUR, what counts from before, what is left, and the duties on both sides. Refused where the
 * road is not open or not one of de minimis aid, where the amounts are not known, or where a judgement has no reason.
 *
 * @param answer - from `assess` or `assessSync` with `detail: "summary"` or `"full"`
 * @param options - `route` is the id of a road whose aid counts towards a de minimis ceiling
 * @see Regulation (EU) 2023/2831 art. 7; before it Regulation (EU) No 1407/2013 art. 6
 */
export function writeDeMinimisLetter(answer: AssessmentResult, options: RouteLetterOptions): Letter {
  const pen = penOf(options, answer.ok ? answer.on : "");
  const { speech, say } = pen;
  const road = openRoad(pen, answer, options.route);
  if ("refusals" in road) return refused(road.refusals);
  const { assessment, input, route } = road;
  const ceiling = ceilingOf(speech, route.id);
  if (!ceiling)
    return refused([
      { code: "not-de-minimis", route: route.id, message: say.refusal.notDeMinimis(speech.title(route.id)) },
    ]);
  const amounts = amountsOf(route, ceiling);
  if (!amounts)
    return refused([{ code: "amount-unknown", route: route.id, message: say.refusal.amountUnknown }]);
  const words = say.letter;
  const details = withCase(options.details ?? {}, input, assessment.on);
  const otherAid = at(input, "aid.otherAidForSameCosts");
  const period = periodIn(pen, ceiling);
  return written(
    [
      heading(words.title, 1),
      table(
        [],
        (
          [
            "municipality",
            "caseNumber",
            "decidedOn",
            "recipient",
            "organisationNumber",
            "undertaking",
          ] as const
        ).map((detail) => toldRow(pen, details, detail)),
      ),
      paragraph([words.statement, ...regulationIn(speech, ceiling), "."], "strong"),
      list([
        ...authorityLines(speech, route),
        { text: words.commitment(dateIn(speech.words, details.decidedOn!)) },
      ]),
      heading(words.amounts),
      table([], amountRows(pen, input, amounts)),
      heading(words.purpose),
      table(
        [],
        (["purpose", "conditions"] as const).map((detail) => toldRow(pen, details, detail)),
      ),
      heading(words.cumulation),
      paragraph(
        otherAid === undefined ? gap(pen, words.noOtherAid) : words.otherAid(amountIn(pen, otherAid)),
      ),
      heading(words.duties),
      list([
        ...(period === undefined ? [] : [{ text: words.recipientDuty(period) }]),
        { text: words.repayment },
      ]),
      ...section(words.municipalityDuties, [list(dutyLines(speech, route.duties ?? []))]),
      ...ending(pen, details),
      ...warningBlocks(pen, assessment, route),
      ...standingSections(speech, assessment),
    ],
    options,
  );
}

function amountRows(pen: Pen, input: Record<string, unknown>, amounts: Amounts): Line["text"][][] {
  const { speech } = pen;
  const words = pen.say.letter;
  const given = at(input, "transfer.amount");
  const euro = (cent: number) => eurIn(speech.words, cent);
  return [
    ...(given === undefined ? [] : [[words.granted, amountIn(pen, given)]]),
    [words.equivalent, euro(amounts.own)],
    [words.rate, rateIn(pen, input)],
    [words.earlier, euro(amounts.earlier)],
    [words.after, euro(amounts.after)],
    [words.ceiling, euro(amounts.ceiling)],
    [words.left, euro(amounts.left)],
  ];
}

function rateIn(pen: Pen, input: Record<string, unknown>): string {
  const [rate, on, source] = ["rate.eurNok", "rate.on", "rate.source"].map((id) => {
    const value = at(input, id);
    return value === undefined ? undefined : inWords(pen, id, value);
  });
  const words = pen.say.letter;
  return rate === undefined ? words.noRate : words.rateValue(rate, on, source);
}

function ending(pen: Pen, details: LetterDetails): Block[] {
  const { say } = pen;
  return [
    heading(say.letter.reporting),
    table(
      [],
      (["reporting", "appeal"] as const).map((detail) => toldRow(pen, details, detail)),
    ),
    heading(say.letter.payment),
    table([], [toldRow(pen, details, "account")]),
    table(
      [],
      [
        [say.date, told(pen, details, "decidedOn")],
        toldRow(pen, details, "caseHandler"),
        [say.signature, ""],
      ],
    ),
  ];
}
