import type { AssessmentResult } from "../assessment";
import { isObject } from "../case";
import { type Block, dateIn, eurIn, heading, type Inline, type Line, list, paragraph, table } from "../text";
import { type Amounts, amountsOf, type Ceiling, ceilingOf, periodIn, regulationIn } from "./de-minimis";
import { amountIn, at, inWords } from "./facts";
import { gap, toldRow, withCase } from "./gaps";
import { type Composed, inParts, type Pen, penOf, refused, shown } from "./letter";
import { ending, filled, letterhead, recipientAuthority, termLines } from "./recipient";
import { openRoute } from "./refusals";
import type { Letter, LetterDetails, RouteLetterOptions } from "./types";

/**
 * The letter that tells a recipient of de minimis aid: that it is such aid and under which regulation of the date, the
 * gross grant equivalent in EUR, what counts from before, what is left, and the duties on both sides. Refused where the
 * route is not open or not one of de minimis aid, where the amounts are not known, or where a judgement has no reason.
 *
 * @param answer - from `assess` or `assessSync` with `detail: "summary"` or `"full"`
 * @param options - `route` is the id of a route whose aid counts towards a de minimis ceiling
 * @see Regulation (EU) 2023/2831 art. 7; before it Regulation (EU) No 1407/2013 art. 6
 */
export function writeDeMinimisLetter(answer: AssessmentResult, options: RouteLetterOptions): Letter {
  return shown(composeDeMinimis(answer, options), options);
}

export function composeDeMinimis(answer: AssessmentResult, options: RouteLetterOptions): Composed {
  const pen = penOf(options, answer.ok ? answer.on : "");
  const { speech, say } = pen;
  const found = openRoute(pen, answer, options.route);
  if ("refusals" in found) return refused(found.refusals);
  const { assessment, input, route } = found;
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
  return inParts({
    head: letterhead(pen, details),
    title: [heading(at(input, "transfer.form") === "grant" ? words.title : words.otherTitle, 1)],
    decision: [paragraph([words.statement, ...regulationIn(speech, ceiling), "."], "strong")],
    authority: [
      list([
        ...recipientAuthority(pen, route),
        { text: words.commitment(dateIn(speech.words, details.decidedOn!)) },
      ]),
    ],
    terms: [
      heading(words.purpose),
      table(
        [],
        (["purpose", "conditions"] as const).map((detail) => toldRow(pen, details, detail)),
      ),
      ...filled([list(termLines(pen, route))]),
    ],
    aid: deMinimisBlocks(pen, input, ceiling, amounts, details),
    ...ending(pen, details),
  });
}

/** What the recipient learns of de minimis aid: the amounts, other aid, and the duties. */
export function deMinimisBlocks(
  pen: Pen,
  input: Record<string, unknown>,
  ceiling: Ceiling,
  amounts: Amounts,
  details: LetterDetails,
): Block[] {
  const words = pen.say.letter;
  const period = periodIn(pen, ceiling);
  return [
    heading(words.amounts),
    table([], [...amountRows(pen, input, amounts), toldRow(pen, details, "undertaking")]),
    heading(words.cumulation),
    paragraph(otherAidIn(pen, input)),
    heading(words.duties),
    list([
      ...(period === undefined ? [] : [{ text: words.recipientDuty(period) }]),
      { text: words.repayment },
    ]),
  ];
}

function otherAidIn(pen: Pen, input: Record<string, unknown>): Inline {
  const words = pen.say.letter;
  const otherAid = at(input, "aid.otherAidForSameCosts");
  if (otherAid === undefined) return gap(pen, words.noOtherAid);
  const { amount } = isObject(otherAid) ? otherAid : { amount: otherAid };
  return Number(amount) === 0 ? words.isNoOtherAid : words.otherAid(amountIn(pen, otherAid));
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
