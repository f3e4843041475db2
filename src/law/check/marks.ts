import { didYouMean } from "../nearest";
import type { Fact } from "../types";
import type { CheckContext } from "./context";

/** Marks stand where they mean something: usual answers that the fact can have, claims of routes, topics of given facts. */
export function checkMarks(context: CheckContext): void {
  const { facts, rules, topics } = context.law.data;
  const given = new Map(facts.filter(({ derive }) => !derive).map((fact) => [fact.id, fact]));
  for (const fact of facts) {
    const report = (code: string, message: string) =>
      context.report(`fact:${fact.id}`, fact.id, code, message);
    if (fact.derive && (fact.cost || fact.usual))
      report("marked-derived", `The fact "${fact.id}" is derived, so that nobody is asked for it.`);
    else if (fact.usual && !canBe(fact, fact.usual.is))
      report("usual-answer", `The fact "${fact.id}" cannot be ${JSON.stringify(fact.usual.is)}.`);
    checkSigns(fact, given, report);
  }
  for (const { id, kind, offer, claims = [] } of rules) {
    const report = (code: string, message: string, hint?: string) =>
      context.report(`rule:${id}`, id, code, message, hint);
    if (offer && kind !== "route") report("offer-of-no-route", "Only a route has an offer.");
    if ((offer === "if-claimed") !== claims.length > 0)
      report("claims", 'A route has claims if, and only if, its offer is "if-claimed".');
    for (const fact of claims)
      if (!given.has(fact))
        report("unknown-fact", `"${fact}" is no given fact.`, didYouMean(fact, given.keys()));
  }
  const seen = new Set<string>();
  for (const { id, facts: listed } of topics ?? [])
    for (const fact of listed) {
      if (!given.has(fact))
        context.report(
          "order",
          id,
          "unknown-fact",
          `"${fact}" is no given fact.`,
          didYouMean(fact, given.keys()),
        );
      if (seen.has(fact)) context.report("order", id, "topic-twice", `"${fact}" stands in two places.`);
      seen.add(fact);
    }
  checkScreens(context, given);
}

/** What helps to decide a fact is a yes or no, named once, that points to answers the fact can have. */
function checkSigns(
  fact: Fact,
  given: ReadonlyMap<string, Fact>,
  report: (code: string, message: string, hint?: string) => void,
) {
  const names = (fact.signs ?? []).map(({ id, fact: own }) => own ?? id);
  for (const [index, { id, fact: own, yes, no }] of (fact.signs ?? []).entries()) {
    const name = own ?? id;
    if ((id === undefined) === (own === undefined))
      report("sign-name", `A sign of "${fact.id}" has either an id or a fact.`);
    else if (names.indexOf(name) !== index)
      report("sign-twice", `"${fact.id}" has the sign "${name}" twice.`);
    if (own !== undefined && given.get(own)?.type !== "boolean")
      report("sign-fact", `"${own}" is no given fact of yes or no.`, didYouMean(own, given.keys()));
    for (const to of [yes, no])
      if (to !== undefined && !(canBe(fact, to) || (fact.type === "judgement" && typeof to === "boolean")))
        report("sign-answer", `The fact "${fact.id}" cannot be ${JSON.stringify(to)}.`);
  }
}

/** The head and the screens name given facts, a fact stands on one screen, and "none of this" is an answer it can have. */
function checkScreens(context: CheckContext, given: ReadonlyMap<string, Fact>) {
  const { head, screens } = context.law.data;
  const report = (place: string, code: string, message: string, hint?: string) =>
    context.report("order", place, code, message, hint);
  const known = (place: string, fact: string) => {
    if (!given.has(fact))
      report(place, "unknown-fact", `"${fact}" is no given fact.`, didYouMean(fact, given.keys()));
  };
  for (const fact of head ?? []) known("head", fact);
  const seen = new Set<string>();
  for (const { id, facts, none = {} } of screens ?? []) {
    for (const fact of facts) {
      known(id, fact);
      if (seen.has(fact)) report(id, "screen-twice", `"${fact}" stands on two screens.`);
      seen.add(fact);
    }
    for (const [fact, answer] of Object.entries(none))
      if (!facts.includes(fact))
        report(id, "none-of-another", `"${fact}" is not on the screen.`, didYouMean(fact, facts));
      else if (given.has(fact) && !canBe(given.get(fact)!, answer))
        report(id, "none-answer", `The fact "${fact}" cannot be ${JSON.stringify(answer)}.`);
  }
}

/** As lint demands: every given fact has a cost class, every route an offer, and where there are topics, every fact of the main law one. */
export function checkMarksGiven(context: CheckContext): void {
  const { facts, rules, topics } = context.law.data;
  const placed = new Set(topics?.flatMap((topic) => topic.facts));
  for (const { id, derive, cost } of facts) {
    if (derive) continue;
    if (!cost)
      context.report(
        `fact:${id}`,
        id,
        "no-cost",
        `The fact "${id}" has no cost class.`,
        'Add "cost": plain, term-of-art, judgement, premise or claim.',
      );
    if (topics && context.law.isMain(id) && !placed.has(id))
      context.report(
        `fact:${id}`,
        id,
        "no-topic",
        `The fact "${id}" has no place in the order of questions.`,
        "Add it to a topic of order.json.",
      );
  }
  for (const { id, kind, offer } of rules)
    if (kind === "route" && !offer)
      context.report(
        `rule:${id}`,
        id,
        "no-offer",
        "The route has no offer.",
        'Add "offer": always, if-claimed, attachment or last-resort.',
      );
}

function canBe({ type, values }: Fact, answer: boolean | string): boolean {
  return typeof answer === "boolean" ? type === "boolean" : (values?.includes(answer) ?? false);
}
