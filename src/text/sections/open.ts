import type { Assessment, Route } from "../../assessment";
import type { Result } from "../../engine";
import { authorityIn, citationsIn } from "../citations";
import { type Block, type Line, list, paragraph, section } from "../document";
import { atMost, reasonIn, reasonsOf } from "../reasons";
import type { Speech } from "../speech";
import { headroomLines } from "./help";

const mostReasons = 6;

/** The open routes, the lightest first, each with why it is open and where that stands. */
export function openSection(speech: Speech, assessment: Assessment): Block[] {
  const { words } = speech;
  const open = assessment.routes.filter((route) => route.verdict === "open");
  const settled = assessment.routes.every((route) => route.verdict === "closed") || open.length > 0;
  if (open.length === 0)
    return settled || assessment.routes.length > 0
      ? section(words.sections.open, [paragraph(words.noneOpen)])
      : [];
  return section(words.sections.open, [list(open.map((route) => openLine(speech, assessment, route)))]);
}

export function openLine(speech: Speech, assessment: Assessment, route: Route): Line {
  const { words } = speech;
  const asides = [
    ...(route.voluntary ? [words.voluntary] : []),
    ...(isUncertain(assessment, route.id) ? [words.seeWarnings] : []),
  ];
  return {
    text: [speech.title(route.id), ...asides].join(", "),
    mark: "✓",
    tone: "open",
    under: [
      ...becauseLines(speech, route),
      ...authorityLines(speech, route),
      ...basisLines(speech, route),
      ...judgedLines(speech, assessment, route),
      ...headroomLines(speech, route),
      ...restrictionLines(speech, route),
    ],
  };
}

/** Whether another reading of the law would give another verdict. */
export function isUncertain(assessment: Assessment, routeId: string): boolean {
  return assessment.warnings.some(
    (one) => one.code === "other-reading" && one.routes.some(({ id }) => id === routeId),
  );
}

function becauseLines(speech: Speech, { trace }: Route): Line[] {
  if (!trace) return [];
  const reasons = reasonsOf(speech, trace).map((reason) => reasonIn(speech, reason, "met"));
  return reasons.length > 0
    ? [{ text: `${speech.words.because}: ${atMost(speech, reasons, mostReasons).join("; ")}` }]
    : [];
}

/** Where it stands; for what is no legal authority in itself, these are only sources. */
export function authorityLines(speech: Speech, { id, citations = [] }: Route): Line[] {
  if (citations.length === 0) return [];
  const { words } = speech;
  return restsOn(speech, id)
    ? [{ text: [`${words.sources}: `, ...citationsIn(speech, citations)] }]
    : [{ text: [`${words.authority}: `, ...authorityIn(speech, citations)] }];
}

/** What a way of paying or a scheme rests on; neither is a legal authority in itself. */
export function basisLines(speech: Speech, { id, basis = [] }: Route): Line[] {
  const label = restsOn(speech, id);
  return label && basis.length > 0 ? [{ text: `${label}: ${basis.map(speech.title).join("; ")}` }] : [];
}

function restsOn({ dated, words }: Speech, id: string): string | undefined {
  const { rule, version } = dated.rules.get(id)!;
  if (rule.kind === "instrument") return words.restsOn.scheme;
  return version?.basis ? words.restsOn.model : undefined;
}

/** The judgements of people that the verdict rests on, with their reasons. */
export function judgedLines(speech: Speech, { judgements }: Assessment, route: Route): Line[] {
  const { words } = speech;
  return (route.judgements ?? [])
    .filter((fact) => Object.hasOwn(judgements, fact))
    .map((fact) => {
      const { value, reason } = judgements[fact]!;
      const given = words.judged(speech.title(fact), value ? words.yes : words.no);
      return { text: `${given} ${reason ? `${words.reason}: ${words.quote(reason)}` : words.noReason}` };
    });
}

/** A municipality's own limits, beside what the law says. */
export function restrictionLines(
  speech: Speech,
  { restrictions = [] }: Route,
  shown: readonly Result[] = ["met", "unknown"],
): Line[] {
  const { limit } = speech.words;
  return restrictions
    .filter(({ result }) => shown.includes(result))
    .map(({ id, strength, result }) => ({
      text: `${limit[strength]}: ${speech.title(id)}${result === "unknown" ? ` (${limit.unknown})` : ""}`,
      tone: "warning" as const,
    }));
}
