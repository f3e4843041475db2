import type { Assessment, Warning } from "../../assessment";
import { conditionIn } from "../answers";
import type { Line } from "../document";
import { concerns } from "../route";
import { isOfOtherFamily } from "../sections/closed";
import { warningLines } from "../sections/warnings";
import type { Speech } from "../speech";
import { routeOf } from "./conclusion";
import type { Room } from "./room";

const mostAnswers = 2;

/** Lighter routes that are not settled: one with the answers that open it, several by name. */
export function easierLines(speech: Speech, assessment: Assessment, { easier: most }: Room): Line[] {
  const { first } = speech.words;
  const { easier = [] } = assessment.conclusion!;
  if (easier.length === 0) return [];
  const mark = { mark: "?", tone: "undetermined" } as const;
  const told = easier.flatMap((id) => {
    const set = routeOf(assessment, id)?.opensIf?.[0];
    const count = set ? set.premises.length + set.needs.length + set.judgements.length : 0;
    return set && count > 0 && count <= mostAnswers ? [{ id, condition: conditionIn(speech, set) }] : [];
  });
  const isFirst = (condition: string, index: number) =>
    told.findIndex((one) => one.condition === condition) === index;
  const shown = told.filter(({ condition }, index) => isFirst(condition, index)).slice(0, most);
  const rest = easier.filter((id) => !shown.some((one) => one.id === id));
  return [
    ...shown.map(({ id, condition }) => ({ ...mark, text: first.easier(condition, speech.short(id)) })),
    ...(rest.length > 0
      ? [{ ...mark, text: `${first.mayBeEasier}: ${rest.map((id) => speech.short(id)).join(" · ")}` }]
      : []),
  ];
}

/** Warnings by how much depends on them; a conflict stands in the conclusion. */
const order: readonly Warning["code"][] = [
  "not-covered",
  "after-verified",
  "reason-missing",
  "judgement-against-facts",
  "assumed",
  "near-ceiling",
  "expiring",
  "law-date-differs",
  "other-reading",
  "resolver-failed",
  "not-exact",
];

const ofTheAnswer: readonly Warning["code"][] = ["not-covered", "unverified", "resolver-failed"];

/** Of what is not covered, more is said by a count than by names. */
function isLong(warning: Warning): warning is Warning & { code: "not-covered" } {
  return warning.code === "not-covered" && warning.rules.length > 2;
}

/** The gravest warnings, and how many there are besides. */
export function warningsIn(speech: Speech, assessment: Assessment, { warnings: most }: Room): Line[] {
  const { first } = speech.words;
  const warnings = assessment.warnings.filter((one) => isAboutConclusion(assessment, one));
  const grave = order.flatMap((code) => warnings.filter((one) => one.code === code));
  const lines = warningLines(
    speech,
    grave.filter((one) => !isLong(one)),
  ).map(({ text }) => ({
    text,
    mark: "!",
    tone: "warning" as const,
  }));
  for (const one of grave)
    if (isLong(one))
      lines.unshift({ text: first.notCovered(one.rules.length), mark: "!", tone: "warning" as const });
  const unverified = warnings.find((one) => one.code === "unverified");
  if (unverified)
    lines.push({ text: first.unverified(unverified.rules.length), mark: "!", tone: "warning" as const });
  const rest = lines.length - most;
  return rest > 0
    ? [...lines.slice(0, most), { text: first.moreWarnings(rest), mark: "!", tone: "warning" }]
    : lines;
}

/** Whether a warning is about the whole answer, or a route of the conclusion and what stands with it. */
function isAboutConclusion(assessment: Assessment, warning: Warning): boolean {
  if (ofTheAnswer.includes(warning.code)) return true;
  const { route, with: beside = [], lightest } = assessment.conclusion!;
  return [route, ...beside, lightest?.route].some((id) => {
    const shown = id === undefined ? undefined : routeOf(assessment, id);
    return shown !== undefined && concerns(warning, shown);
  });
}

/** Other lawful routes, the last resort, and the family that does not apply. */
export function lawfulLines(speech: Speech, assessment: Assessment, { lawful }: Room): Line[] {
  const { words, dated } = speech;
  const { first } = words;
  const { kind, alsoLawful, lightest } = assessment.conclusion!;
  const isLast = (id: string) => dated.rules.get(id)?.rule.offer === "last-resort";
  const others = kind === "unclear" ? [] : alsoLawful.filter((id) => !isLast(id) && id !== lightest?.route);
  const shown = others.slice(0, lawful).map((id) => speech.short(id));
  if (others.length > shown.length && shown.length > 0)
    shown.push(words.andMore(others.length - shown.length));
  const families = (["purchase", "support"] as const).filter((family) =>
    assessment.routes.some((route) => route.family === family && isOfOtherFamily(route)),
  );
  const parts = [
    ...(shown.length > 0
      ? [`${lightest || kind === "closed" ? first.lawfulToo : first.alsoLawful}: ${shown.join(" · ")}`]
      : []),
    ...families.map((family) => first.notApplying[family]),
    ...alsoLawful.filter(isLast).map((id) => first.lastResort(speech.short(id))),
  ];
  return parts.length > 0 ? [{ text: parts.map(sentence).join(". "), mark: "·", tone: "quiet" }] : [];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function notCheckedLine(speech: Speech, { notChecked }: Assessment): Line {
  const names = notChecked.map((id) => speech.short(id)).join(", ");
  return { text: `${speech.words.first.notChecked}: ${names}`, mark: "·", tone: "quiet" };
}
