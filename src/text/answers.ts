import type { Answer, Bound, Bounds, OpensIf, Presumed } from "../assessment";
import { dateIn } from "./format/date";
import { percentIn, wholeIn } from "./format/number";
import { factValue, inputValue, shortMoneyIn } from "./format/value";
import type { Speech } from "./speech";

/** The answers of a set as one condition, judgements last: "the activity is not economic and …". */
export function conditionIn(speech: Speech, { premises, needs, judgements }: OpensIf): string {
  const { and, writtenReasons } = speech.words.first;
  const clauses = [...premises, ...needs].map((answer) => clauseIn(speech, answer));
  const judged = judgements.map((answer) => clauseIn(speech, answer));
  if (judged.length > 0) clauses.push(`${writtenReasons} ${listed(judged, and)}`);
  return listed(clauses, and);
}

/** Answers as one condition. */
export function clausesIn(speech: Speech, answers: readonly Answer[]): string {
  return listed(
    answers.map((answer) => clauseIn(speech, answer)),
    speech.words.first.and,
  );
}

/** Usual answers as they are taken: "ordinary sector; not tied to export". */
export function usualIn(speech: Speech, { usual }: Pick<OpensIf, "usual">): string {
  return usual.map(({ fact }) => speech.title(`${fact}#usual`)).join("; ");
}

/** What an answer presumes of facts that nobody stated, as clauses. */
export function presumedIn(speech: Speech, presumed: readonly Presumed[]): string[] {
  return presumed.map(({ fact, is }) =>
    is ? clauseIn(speech, { fact, is }) : speech.title(`${fact}#presumed`),
  );
}

/** An answer as a clause after "if". */
export function clauseIn(speech: Speech, answer: Answer): string {
  const { fact, is } = answer;
  const { first, yes, no, or } = speech.words;
  if (typeof is === "boolean") {
    const own = `${fact}=${is}`;
    return speech.has(own)
      ? speech.title(own)
      : first.answered(uncapitalised(speech.title(fact)), is ? yes : no);
  }
  const subject = subjectIn(speech, answer);
  if (typeof is === "string") return first.is(subject, valueIn(speech, fact, is));
  if ("in" in is) return first.is(subject, is.in.map((one) => valueIn(speech, fact, one)).join(or));
  return first.is(subject, boundsIn(speech, answer, is));
}

function valueIn(speech: Speech, fact: string, value: string | boolean): string {
  return uncapitalised(factValue(speech, fact, value));
}

/** What bounds are on: the fact with the amounts that are added to it. */
function subjectIn(speech: Speech, { fact, together = [] }: Answer): string {
  const { first } = speech.words;
  const own = `${fact}#amount`;
  const subject = speech.has(own) ? speech.title(own) : uncapitalised(speech.title(fact));
  const added = together.filter((one) => speech.law.facts.get(one)?.type === "money");
  if (added.length === 0) return subject;
  return (
    listed([subject, ...added.map((one) => uncapitalised(speech.title(one)))], first.and) + first.together
  );
}

const kinds = ["atLeast", "above", "atMost", "below"] as const;

function boundsIn(speech: Speech, { fact, shareOf }: Answer, bounds: Bounds): string {
  const { first } = speech.words;
  const type = speech.law.facts.get(fact)?.type;
  const parts = kinds.flatMap((kind) => {
    const bound = bounds[kind];
    if (bound === undefined) return [];
    if (type === "date") return [first.day[kind](dateIn(speech.words, String(bound)))];
    const limit = first.bound[kind](
      shareOf === undefined ? limitIn(speech, fact, bound) : shareIn(speech, bound),
    );
    return [shareOf === undefined ? limit : first.shareOf(limit, uncapitalised(speech.title(shareOf)))];
  });
  return listed(parts, first.and);
}

function limitIn(speech: Speech, fact: string, bound: Bound): string {
  if (typeof bound === "object") return shortMoneyIn(speech.words, bound);
  const written = inputValue(speech, fact, bound);
  return typeof bound === "string" && written === bound ? bound.replace(".", speech.words.decimal) : written;
}

function shareIn({ words }: Speech, bound: Bound): string {
  if (typeof bound === "object") return shortMoneyIn(words, bound);
  return typeof bound === "string"
    ? percentIn(words, Math.round(Number(bound) * 1e6))
    : wholeIn(words, bound);
}

/** Words with commas between, the last joined by a word. */
export function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}${and}${parts.at(-1)}`;
}

/** A title within a sentence; one that begins with an abbreviation keeps its capitals. */
export function uncapitalised(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
