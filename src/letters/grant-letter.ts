import type { AssessmentResult, Route } from "../assessment";
import {
  type Block,
  capital,
  heading,
  type Inline,
  list,
  paragraph,
  type Reason,
  reasonIn,
  reasonsOf,
  section,
  table,
  uncapitalised,
} from "../text";
import { amountsOf, ceilingOf, regulationIn } from "./de-minimis";
import { deMinimisBlocks } from "./de-minimis-letter";
import { amountIn, at, inWords } from "./facts";
import { gap, told, toldRow, withCase } from "./gaps";
import { reasonsGiven } from "./judgements";
import { type Composed, inParts, type Pen, penOf, refused, shown } from "./letter";
import { ending, filled, given, letterhead, recipientAuthority, termLines } from "./recipient";
import { openRoute } from "./refusals";
import type { Letter, RouteLetterOptions } from "./types";

/**
 * The letter that gives support: the decision, its authority and reasons, the terms, and how to appeal. For the
 * recipient, so without marks of doubt and without the duties of the municipality. Refused where the route is not open
 * or is a purchase, where a judgement has no reason, or where it is de minimis aid and its amounts are not known.
 *
 * @param answer - from `assess` or `assessSync` with `detail: "full"`
 * @param options - `route` is the id of a route or instrument of support
 * @see forvaltningsloven §§ 23 to 25, 27 to 29
 */
export function writeGrantLetter(answer: AssessmentResult, options: RouteLetterOptions): Letter {
  return shown(composeGrant(answer, options), options);
}

export function composeGrant(answer: AssessmentResult, options: RouteLetterOptions): Composed {
  const pen = penOf(options, answer.ok ? answer.on : "");
  const { speech, say } = pen;
  const found = openRoute(pen, answer, options.route);
  if ("refusals" in found) return refused(found.refusals);
  const { assessment, input, route } = found;
  if (route.family !== "support")
    return refused([
      { code: "not-support", route: route.id, message: say.refusal.notSupport(speech.title(route.id)) },
    ]);
  const isScheme = assessment.instruments.includes(route);
  const basis = isScheme ? assessment.routes.find(({ id }) => route.basis?.includes(id)) : route;
  const ceiling = basis && ceilingOf(speech, basis.id);
  const amounts = basis && ceiling && amountsOf(basis, ceiling);
  if (ceiling && !amounts)
    return refused([{ code: "amount-unknown", route: route.id, message: say.refusal.amountUnknown }]);
  const details = withCase(options.details ?? {}, input, assessment.on);
  const words = say.grant;
  const form = at(input, "transfer.form");
  const known = words.forms[String(form)];
  const formWords = known ?? words.otherForm;
  const formName =
    form === undefined ? gap(pen, words.form) : uncapitalised(inWords(pen, "transfer.form", form));
  const amount = at(input, "transfer.amount");
  const one = (detail: "municipality" | "recipient") => told(pen, details, detail) as Inline;
  return inParts({
    head: letterhead(pen, details),
    title: [heading(formWords.title, 1)],
    decision: [
      ...(form === undefined ? [paragraph(words.draft, "warning")] : []),
      paragraph(
        words.decision(
          one("municipality"),
          one("recipient"),
          known ? [known.what] : words.otherWhat(formName),
          amount === undefined
            ? gap(pen, uncapitalised(speech.title("transfer.amount")))
            : amountIn(pen, amount),
        ),
        "strong",
      ),
      ...filled([table([], given(pen, details, ["purpose"]))]),
    ],
    authority: filled([
      list([
        ...(isScheme ? [{ text: words.scheme(speech.title(route.id)) }] : []),
        ...(basis ? recipientAuthority(pen, basis) : []),
      ]),
      ...(ceiling ? [paragraph([say.letter.statement, ...regulationIn(speech, ceiling), "."])] : []),
    ]),
    reasons: filled([
      heading(say.recipientReasons),
      paragraph(words.conditionsMet(speech.title((basis ?? route).id))),
      ...reasonBlocks(pen, basis ?? route, reasonsGiven(assessment, route)),
    ]),
    terms: section(
      formWords.terms,
      filled([list(termLines(pen, basis ?? route)), table([], [toldRow(pen, details, "conditions")])]),
    ),
    aid: ceiling && amounts ? deMinimisBlocks(pen, input, ceiling, amounts, details) : [],
    payment:
      formWords.payment === undefined
        ? []
        : section(formWords.payment, [table([], [toldRow(pen, details, "account")])]),
    ...ending(pen, details),
  });
}

/** What decided it, each judgement with the reason that was given. */
function reasonBlocks(pen: Pen, { trace }: Route, judged: ReturnType<typeof reasonsGiven>): Block[] {
  const { speech, say } = pen;
  const quoted = ({ reason = "" }: (typeof judged)[number]) => [{ text: speech.words.quote(reason) }];
  const why = trace ? reasonsOf(speech, trace).filter((reason) => !isOfKind(pen, reason)) : [];
  const said = new Set(why.map(({ leaf }) => leaf?.fact));
  return [
    list([
      ...why.map((reason) => {
        const judgement = judged.find(({ fact }) => fact === reason.leaf?.fact);
        const text = reasonIn(speech, reason, "met");
        return judgement ? { text, under: quoted(judgement) } : { text };
      }),
      ...judged
        .filter(({ fact }) => !said.has(fact))
        .map((judgement) => {
          const answer = capital(judgement.value ? speech.words.yes : speech.words.no);
          return {
            text: `${speech.question(judgement.fact)} ${say.justification.answer(answer)}`,
            under: quoted(judgement),
          };
        }),
    ]),
  ];
}

/** Whether it only says which kind of case this is: what the decision says already, and nothing of who the recipient is. */
function isOfKind({ speech }: Pen, { leaf }: Reason): boolean {
  const fact = leaf && speech.law.facts.get(leaf.fact);
  return fact?.cost === "premise" && !fact.id.startsWith("actor.");
}
