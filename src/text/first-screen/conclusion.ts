import type { Assessment, Conclusion, OpensIf, Route } from "../../assessment";
import { clauseIn, conditionIn, presumedIn, uncapitalised, usualIn } from "../answers";
import { authorityIn, citationsOfLaw } from "../citations";
import type { Line } from "../document";
import { shortMoneyIn } from "../format/value";
import { isClosedByAmounts, type Reason, reasonIn, reasonsOf } from "../reasons";
import { blockersIn } from "../sections/closed";
import { remedyText } from "../sections/help";
import { warningLines } from "../sections/warnings";
import type { Speech } from "../speech";
import type { Room } from "./room";
import { familyOf } from "./subject";

/** The conclusion with what stands behind it. */
export function conclusionLine(speech: Speech, assessment: Assessment, room: Room): Line {
  const conclusion = assessment.conclusion!;
  if (conclusion.kind === "unclear" && conclusion.isAskedFor)
    return notSettledLine(speech, conclusion.route!, assessment, room);
  if (conclusion.kind === "unclear") return unclearLine(speech, assessment, room);
  if (conclusion.kind === "closed") return closedLine(speech, assessment, room);
  const { first } = speech.words;
  const route = routeOf(assessment, conclusion.route!)!;
  const can = conclusion.isAskedFor
    ? first.asked(nameIn(speech, route.id))
    : `${first.can[route.family]}: ${nameIn(speech, route.id)}`;
  const isOpen = conclusion.kind === "open";
  return {
    text: withCondition(speech, can, conclusion),
    mark: isOpen ? "✓" : "?",
    tone: isOpen ? "open" : "undetermined",
    under: [
      ...authorityLine(speech, route, room),
      ...(isOpen ? becauseLine(speech, route, room) : []),
      ...(isOpen ? roomLine(speech, route) : []),
      ...withLine(speech, conclusion),
      ...premisedLine(speech, conclusion),
      ...judgedLine(speech, assessment, route),
    ],
  };
}

/** The lightest route, where another is asked for; with its authority where the other cannot be used. */
export function lightestLine(speech: Speech, assessment: Assessment, room: Room): Line[] {
  const { first } = speech.words;
  const { lightest, kind } = assessment.conclusion!;
  if (lightest?.route === undefined) return [];
  const isAnswer = kind === "closed" || kind === "unclear";
  const isOpen = lightest.kind === "open";
  return [
    {
      text: withCondition(speech, `${first.lightest}: ${nameIn(speech, lightest.route)}`, lightest),
      mark: isOpen ? "✓" : "?",
      tone: isOpen ? "open" : "undetermined",
      under: [
        ...(isAnswer ? authorityLine(speech, routeOf(assessment, lightest.route)!, room) : []),
        ...premisedLine(speech, lightest),
      ],
    },
  ];
}

function withCondition(speech: Speech, text: string, set: OpensIf): string {
  const condition = conditionIn(speech, set);
  return condition === "" ? text : `${text}, ${speech.words.first.if} ${condition}`;
}

/** A route or instrument of the answer. */
export function routeOf({ routes, instruments }: Assessment, id: string): Route | undefined {
  return [...routes, ...instruments].find((one) => one.id === id);
}

/** The name of a route within a sentence; schemes are called by a name of their own. */
function nameIn(speech: Speech, id: string): string {
  const title = speech.title(id);
  return speech.dated.rules.get(id)?.rule.kind === "instrument" ? title : uncapitalised(title);
}

function authorityLine(speech: Speech, { citations = [] }: Route, { sources }: Room): Line[] {
  const kept = [...new Set(citations.map(({ source }) => source))].slice(0, sources);
  const shown = citations.filter(({ source }) => kept.includes(source));
  return shown.length === 0
    ? []
    : [{ label: speech.words.first.authority, text: authorityIn(speech, shown) }];
}

/** Where the law has the route itself: a closed one cites every condition that could have opened it. */
function ownAuthorityLine(speech: Speech, { id }: Route): Line[] {
  const { citations = [], certainty = "settled" } = speech.dated.rules.get(id)?.version ?? {};
  return citations.length === 0
    ? []
    : [{ label: speech.words.first.authority, text: citationsOfLaw(speech, citations, certainty) }];
}

function becauseLine(speech: Speech, { trace }: Route, { reasons }: Room): Line[] {
  if (!trace) return [];
  const all = reasonsOf(speech, trace).map((reason) => becauseOf(speech, reason));
  const said = [...new Set(all)].slice(0, reasons);
  return said.length === 0 ? [] : [{ label: speech.words.first.because, text: said.join("; ") }];
}

/** A reason that depends on one answer as that answer. */
function becauseOf(speech: Speech, reason: Reason): string {
  const negated = `${reason.id}=false`;
  if (reason.isNegated && speech.has(negated)) return speech.title(negated);
  const { fact, actual } = reason.leaf ?? {};
  const answered = typeof actual === "boolean" && speech.has(`${fact}=${actual}`);
  return answered ? speech.title(`${fact}=${actual}`) : uncapitalised(reasonIn(speech, reason, "met"));
}

function roomLine({ words }: Speech, { headroom }: Route): Line[] {
  if (!headroom) return [];
  const { left, leftNok } = headroom;
  const inNok = leftNok ? shortMoneyIn(words, leftNok) : undefined;
  return [{ label: words.first.room, text: words.first.most(shortMoneyIn(words, left), inNok) }];
}

function judgedLine(speech: Speech, { judgements }: Assessment, route: Route): Line[] {
  const { words } = speech;
  const judged = (route.judgements ?? []).filter((fact) => Object.hasOwn(judgements, fact));
  if (judged.length === 0) return [];
  const said = judged.map((fact) => {
    const { value, reason } = judgements[fact]!;
    const answer = { fact, is: value };
    return (
      clauseIn(speech, answer) + (reason ? "" : ` (${uncapitalised(words.noReason.replace(/\.$/, ""))})`)
    );
  });
  return [{ label: words.first.judged, text: said.join("; ") }];
}

function withLine(speech: Speech, { with: beside = [] }: Conclusion): Line[] {
  if (beside.length === 0) return [];
  return [{ label: speech.words.first.with, text: beside.map((id) => nameIn(speech, id)).join("; ") }];
}

function premisedLine(speech: Speech, conclusion: Pick<Conclusion, "usual" | "presumed">): Line[] {
  const { usual, presumed } = conclusion;
  const said = [...(usual.length > 0 ? [usualIn(speech, conclusion)] : []), ...presumedIn(speech, presumed)];
  return said.length === 0 ? [] : [{ label: speech.words.first.premised, text: said.join("; ") }];
}

/** Why nothing can be concluded: facts that conflict, a date without law, or purchase and support that are not told apart. */
export function unclearIn(
  { words: { first } }: Speech,
  { warnings, routes }: Pick<Assessment, "warnings" | "routes">,
): string {
  if (warnings.some(({ code }) => code === "conflict")) return first.isConflict;
  const notHeld = new Set(warnings.flatMap((one) => (one.code === "not-covered" ? one.rules : [])));
  const isHeld = routes.some(({ id, verdict }) => verdict === "undetermined" && !notHeld.has(id));
  return isHeld || notHeld.size === 0 ? first.natureIsOpen : first.isNotCovered;
}

function unclearLine(speech: Speech, assessment: Assessment, { lawful }: Room): Line {
  const { first } = speech.words;
  const conflicts = assessment.warnings.filter(({ code }) => code === "conflict");
  const safe = assessment.conclusion!.alsoLawful.slice(0, lawful);
  return {
    text: `${first.clarify}: ${unclearIn(speech, assessment)}`,
    mark: "!",
    tone: "warning",
    under: [
      ...warningLines(speech, conflicts).map(({ text }) => ({ text })),
      ...(safe.length > 0
        ? [{ label: first.safeMeanwhile, text: safe.map((id) => speech.short(id)).join(" · ") }]
        : []),
    ],
  };
}

/** The route asked for, and what is to be known of it. */
function notSettledLine(speech: Speech, id: string, assessment: Assessment, { reasons }: Room): Line {
  const { words } = speech;
  const { missing = [], judgements = [] } = routeOf(assessment, id)!;
  const asked = [...missing, ...judgements];
  const shown = asked.slice(0, reasons).map((fact) => uncapitalised(speech.title(fact)));
  const rest = asked.length - shown.length;
  return {
    text: words.first.askedNotSettled(nameIn(speech, id)),
    mark: "?",
    tone: "undetermined",
    under: [
      {
        label: words.first.missing,
        text: [...shown, ...(rest > 0 ? [words.andMore(rest)] : [])].join("; "),
      },
    ],
  };
}

/** Why the route asked for, or the one that is easiest to open, is closed, and what would open it. */
function closedLine(speech: Speech, assessment: Assessment, room: Room): Line {
  const { reasons, remedies } = room;
  const { first } = speech.words;
  const family = familyOf(assessment);
  const within = [...assessment.routes, ...assessment.instruments].filter(
    (route) => route.verdict === "closed" && (!family || route.family === family),
  );
  const helped = within.filter((route) => (route.remedies?.length ?? 0) > 0);
  const { route: subject, isAskedFor } = assessment.conclusion!;
  const named = subject === undefined ? undefined : routeOf(assessment, subject);
  const isLastResort = ({ id }: Route) => speech.dated.rules.get(id)?.rule.offer === "last-resort";
  const why = named ?? helped[0] ?? within.find((route) => !isLastResort(route));
  const isOfOther = why !== undefined && family !== undefined && why.family !== family;
  const because = (route: Route) =>
    isOfOther
      ? [speech.words.familyFolded[route.family].replace(/\.$/, "")]
      : blockersIn(speech, route).slice(0, reasons);
  return {
    text:
      isAskedFor && named ? first.askedClosed(nameIn(speech, named.id)) : first.cannot[family ?? "unsettled"],
    mark: "✗",
    tone: "closed",
    under: [
      ...(isAskedFor && named ? ownAuthorityLine(speech, named) : []),
      ...(why
        ? [
            {
              label: first.because,
              text: `${isAskedFor ? "" : `${nameIn(speech, why.id)}: `}${because(why).map(uncapitalised).join("; ")}`,
            },
            ...(why.remedies?.length || !isClosedByAmounts(speech, why.trace!) ? [] : roomLine(speech, why)),
          ]
        : []),
      ...(isAskedFor && named ? helped.filter((route) => route === named) : helped)
        .slice(0, remedies)
        .map((route) => ({
          label: first.toOpen,
          text: `${nameIn(speech, route.id)}: ${remedyText(speech, route, route.remedies![0]!)}`,
        })),
    ],
  };
}
