import type { Assessment, AssessmentResult, Route } from "../assessment";
import { conditionIn } from "../text";
import { factNames, reasonsGiven } from "./judgements";
import type { Pen } from "./letter";
import type { Refusal } from "./types";

type Found = { assessment: Assessment; input: Record<string, unknown>; route: Route };

/** The route that a letter is about, in an answer that holds all that the letter says; or what stands in the way. */
export function routeIn(pen: Pen, answer: AssessmentResult, id: string): Found | { refusals: Refusal[] } {
  const say = pen.say.refusal;
  if (!answer.ok) return { refusals: [{ code: "input-invalid", message: say.inputInvalid }] };
  const { case: input } = answer;
  if (!input) return { refusals: [{ code: "not-full", message: say.notFull }] };
  const route = [...answer.routes, ...answer.instruments].find((one) => one.id === id);
  if (!route) return { refusals: [{ code: "unknown-route", route: id, message: say.unknownRoute(id) }] };
  return { assessment: answer, input, route };
}

/** As `routeIn`, for a letter that rests on the route: it is open, and its judgements have reasons. */
export function openRoute(
  pen: Pen,
  answer: AssessmentResult,
  id: string,
  isDraft = false,
): Found | { refusals: Refusal[] } {
  const say = pen.say.refusal;
  const found = routeIn(pen, answer, id);
  if ("refusals" in found) return found;
  const { assessment, route } = found;
  if (route.verdict !== "open") {
    const facts = [...(route.missing ?? []), ...(route.judgements ?? [])];
    const { title, words } = pen.speech;
    const message = [
      say.notOpen(title(id), words.verdict[route.verdict]),
      ...wanting(pen, assessment, route),
    ];
    return { refusals: [{ code: "not-open", route: id, facts, message: message.join(" ") }] };
  }
  const refusals = isDraft
    ? []
    : reasonsGiven(assessment, route).flatMap(({ fact, reason }): Refusal[] =>
        reason ? [] : [{ code: "reason-missing", fact, message: say.reasonMissing(pen.speech.title(fact)) }],
      );
  return refusals.length > 0 ? { refusals } : found;
}

/** What opens the route, as the screen says it; where nothing is proposed, all that it depends on. */
function wanting(pen: Pen, { conclusion }: Assessment, route: Route): string[] {
  const { missing, opensIf } = pen.say.refusal;
  const set = conclusion?.route === route.id ? conclusion : route.opensIf?.[0];
  const condition = set && route.verdict === "undetermined" ? conditionIn(pen.speech, set) : "";
  if (condition !== "") return [opensIf(condition)];
  const facts = [...(route.missing ?? []), ...(route.judgements ?? [])];
  return facts.length > 0 ? [missing(factNames(pen, facts))] : [];
}
