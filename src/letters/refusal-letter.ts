import type { AssessmentResult } from "../assessment";
import { heading, type Inline, list, paragraph, reasonIn, reasonsOf } from "../text";
import { at } from "./facts";
import { told, withCase } from "./gaps";
import { type Composed, inParts, penOf, refused, shown } from "./letter";
import { ending, filled, letterhead, recipientAuthority } from "./recipient";
import { routeIn } from "./refusals";
import type { Letter, RouteLetterOptions } from "./types";

/**
 * The letter that refuses an application: the decision, the conditions that are not met with their authority, and how
 * to appeal. Refused where the route is not closed and `details.reason` does not say why the municipality refuses.
 *
 * @param answer - from `assess` or `assessSync` with `detail: "full"`
 * @param options - `route` is the id of the route or instrument of support that was applied for
 * @see forvaltningsloven §§ 23 to 25, 27 to 29
 */
export function writeRefusalLetter(answer: AssessmentResult, options: RouteLetterOptions): Letter {
  return shown(composeRefusal(answer, options), options);
}

export function composeRefusal(answer: AssessmentResult, options: RouteLetterOptions): Composed {
  const pen = penOf(options, answer.ok ? answer.on : "");
  const { speech, say } = pen;
  const found = routeIn(pen, answer, options.route);
  if ("refusals" in found) return refused(found.refusals);
  const { assessment, input, route } = found;
  const title = speech.title(route.id);
  if (route.family !== "support")
    return refused([{ code: "not-support", route: route.id, message: say.refusal.notSupport(title) }]);
  const details = withCase(options.details ?? {}, input, assessment.on);
  const { reason } = details;
  const isClosed = route.verdict === "closed";
  if (!isClosed && !reason)
    return refused([{ code: "not-closed", route: route.id, message: say.refusal.notClosed(title) }]);
  const words = say.refusalLetter;
  const { forms, otherForm } = say.grant;
  const applied = forms[String(at(input, "transfer.form"))]?.applied ?? otherForm.applied;
  const one = (detail: "municipality" | "recipient") => told(pen, details, detail) as Inline;
  const { trace } = route;
  const why =
    isClosed && trace ? reasonsOf(speech, trace).map((found) => reasonIn(speech, found, trace.result)) : [];
  return inParts({
    head: letterhead(pen, details),
    title: [heading(words.title(applied), 1)],
    decision: [paragraph(words.decision(one("municipality"), one("recipient")), "strong")],
    authority: isClosed ? filled([list(recipientAuthority(pen, route))]) : [],
    reasons: filled([
      heading(say.recipientReasons),
      ...(isClosed ? [paragraph(words.conditionsNotMet(title)), list(why.map((text) => ({ text })))] : []),
      ...(reason ? [paragraph(reason)] : []),
    ]),
    ...ending(pen, details),
  });
}
