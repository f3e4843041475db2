import type { Citation } from "../law";
import { amountsIn, formsOf, stands } from "./amounts";
import type { Wording } from "./check-amount";
import type { CitedVersion } from "./cited";
import type { Cited, Finding } from "./findings";
import { amendmentIn, isAboutEarlier, type Place, placesIn } from "./provisions";
import type { ActText, Amendment, Paragraph } from "./types";
import { isOfLettersOnly, partOf, touches, wordingOn } from "./wording";

const open = "9999-12-31";

/** What is wrong with one citation of an act or a regulation. `euActs`: how the EU acts cited beside it are named. */
export function checkAct(
  act: ActText,
  version: CitedVersion,
  citation: Citation,
  euActs: readonly string[],
): Finding[] {
  const provision = citation.provision ?? "";
  const { id, from, to } = version;
  const cited = (place: string): Cited => ({ id, from, to, source: citation.source, provision, place });
  const last = to ?? open;
  const findings: Finding[] = [];
  if (!version.isGap && from < act.from)
    findings.push({ ...cited(""), kind: "act-not-in-force", on: act.from, isOver: false });
  if (act.to !== undefined && last > act.to && !version.isGap)
    findings.push({ ...cited(""), kind: "act-not-in-force", on: act.to, isOver: true });
  for (const place of placesIn(provision)) {
    const at = cited(nameOf(place));
    const paragraph = act.paragraphs.get(place.paragraph);
    if (!paragraph) {
      if (act.isWhole) findings.push({ ...at, kind: "no-such-place", missing: "paragraph" });
      continue;
    }
    findings.push(
      ...checkPart(at, paragraph, place),
      ...(version.isGap || isAboutEarlier(provision) ? [] : checkDays(at, act, paragraph, last)),
      ...breaks(at, paragraph, place, last),
      ...(version.amount ? checkLaterAmounts(at, version.amount, paragraph, place, last) : []),
      ...(act.incorporates && euActs.length > 0
        ? checkEuActs(at, act, paragraph, euActs, version.isGap)
        : []),
      ...checkNamedAmendment(at, act, paragraph, version.isGap),
    );
  }
  return findings;
}

/** @example nameOf({ paragraph: "5-3", subsection: 1, letter: "b" }) //=> "§ 5-3(1) b" */
function nameOf({ paragraph, subsection, letter }: Place): string {
  const name = paragraph.startsWith("vedlegg") ? paragraph : `§ ${paragraph}`;
  return `${name}${subsection === undefined ? "" : `(${subsection})`}${letter === undefined ? "" : ` ${letter}`}`;
}

/** A subsection or letter may exist in one copy and not in another: it must be there on the first day, or in some copy. */
function checkPart(at: Cited, { copies }: Paragraph, place: Place): Finding[] {
  const parts = copies.map(({ body }) => partOf(body, place));
  const missing = parts.flatMap((part) => ("missing" in part ? [part.missing] : []));
  return parts.length > 0 && missing.length === parts.length
    ? [{ ...at, kind: "no-such-place", missing: missing[0]! }]
    : [];
}

function checkDays(at: Cited, act: ActText, paragraph: Paragraph, last: string): Finding[] {
  const findings: Finding[] = [];
  const added = paragraph.amendments.find(({ kind }) => kind === "added")?.inForce;
  if (added !== undefined && added > at.from && added > act.from && !isNumberOfAnother(act, paragraph, added))
    findings.push({ ...at, kind: "not-yet", on: added });
  const repeal = paragraph.amendments.filter(({ kind }) => kind === "repealed").at(-1);
  if (paragraph.isRepealed && repeal?.inForce !== undefined && last >= repeal.inForce)
    findings.push({ ...at, kind: "repealed", on: repeal.inForce, by: repeal.number });
  return findings;
}

/** Whether the words of another paragraph stood under the number until the day: the number is not new. */
function isNumberOfAnother(act: ActText, { id }: Paragraph, added: string): boolean {
  return [...act.paragraphs.values()].some(({ amendments }) =>
    amendments.some(({ formerly, inForce }) => formerly === id && inForce === added),
  );
}

const isInside =
  (at: Cited, last: string) =>
  (one: Amendment): one is Amendment & { inForce: string } =>
    one.inForce !== undefined && one.inForce > at.from && one.inForce <= last && one.kind === "amended";

function breaks(at: Cited, paragraph: Paragraph, place: Place, last: string): Finding[] {
  const found: Finding[] = paragraph.amendments
    .filter((one) => touches(one, place))
    .filter(isInside(at, last))
    .map(({ inForce, number, parts }) => ({
      ...at,
      kind: "break",
      on: inForce,
      by: number,
      instruction: (parts ?? []).map(({ instruction }) => instruction).join("; "),
      routes: [],
    }));
  const first = paragraph.amendments.find((one) => one.kind === "amended" && touches(one, place))?.inForce;
  const isHeld = first === undefined || paragraph.copies.some(({ asOf }) => asOf < first);
  const began = paragraph.amendments.find(({ kind }) => kind === "added")?.inForce ?? "";
  if (!isHeld && at.from < first && began < first) found.push({ ...at, kind: "original-unseen", on: first });
  return found;
}

/** The amendments inside the version that bring a wording without the amount. */
function checkLaterAmounts(
  at: Cited,
  { value, unit }: { value: string; unit: string },
  paragraph: Paragraph,
  place: Place,
  last: string,
): Finding[] {
  const forms = formsOf(value, unit);
  const then = wordingOn(paragraph, place, at.from);
  if (forms.length === 0 || (then !== undefined && !stands(then, forms))) return [];
  return paragraph.amendments
    .filter((event) => touches(event, place))
    .filter(isInside(at, last))
    .flatMap((one): Finding[] => {
      const isPart = one.parts?.some(({ instruction }) => isNarrower(instruction, place)) ?? false;
      const later = isPart ? undefined : wordingOn(paragraph, place, one.inForce);
      if (later === undefined || stands(later, forms)) return [];
      const amounts = amountsIn(later);
      return [{ ...at, kind: "amount-stale", value, unit, amounts, on: one.inForce, by: one.number }];
    });
}

/** Whether an amendment brings only a part of the place, so that the amount may stand in the rest of it. */
function isNarrower(instruction: string, place: Place): boolean {
  return place.subsection === undefined
    ? /bokstav|ledd/.test(instruction)
    : isOfLettersOnly(instruction, place);
}

/** The words that an act has for a citation on a day, place by place; what is not held is left out. */
export function actWordings(act: ActText, { provision = "" }: Citation, day: string): Wording[] {
  if (act.incorporates) return [];
  return placesIn(provision).flatMap((place) => {
    const paragraph = act.paragraphs.get(place.paragraph);
    const text = paragraph && wordingOn(paragraph, place, day);
    return text === undefined ? [] : [{ place: nameOf(place), text, around: text }];
  });
}

const wordingsOf = ({ copies, amendments }: Paragraph) => [
  ...copies.map(({ body }) => body),
  ...amendments.flatMap(({ parts = [] }) => parts.map(({ wording }) => wording)),
];

/** How an EU act may be written: `2023/2831`, `651/2014`, `2012/21/EU`. */
const euName = /\b\d+\/\d+(?:\/EU)?\b/g;

function checkEuActs(
  at: Cited,
  act: ActText,
  paragraph: Paragraph,
  euActs: readonly string[],
  isGap: boolean,
): Finding[] {
  const names = (text: string) => euActs.some((name) => text.includes(name));
  if (!wordingsOf(paragraph).some(names)) {
    const rather = [...act.paragraphs.values()].filter((one) => wordingsOf(one).some(names));
    if (!act.isWhole && rather.length === 0) return [];
    const named = [...(wordingsOf(paragraph)[0] ?? "").matchAll(euName)].map(([name]) => name);
    return [
      { ...at, kind: "wrong-eu-act", wanted: [...euActs], named, rather: rather.map(({ id }) => `§ ${id}`) },
    ];
  }
  const last = paragraph.amendments.filter(({ inForce }) => inForce !== undefined).at(-1);
  const earlier = paragraph.amendments.flatMap(({ parts = [] }, index) =>
    paragraph.amendments[index] === last ? [] : parts.map(({ wording }) => wording),
  );
  const isNew = earlier.length > 0 && !earlier.some(names);
  return !isGap && isNew && last?.inForce !== undefined && at.from < last.inForce
    ? [{ ...at, kind: "eu-act-not-yet", wanted: [...euActs], on: last.inForce, by: last.number }]
    : [];
}

function checkNamedAmendment(at: Cited, act: ActText, { amendments }: Paragraph, isGap: boolean): Finding[] {
  const by = amendmentIn(at.provision);
  if (by === undefined) return [];
  const found = amendments.find(({ number }) => number === by);
  if (!found && !act.isWhole) return [];
  if (!found) return [{ ...at, kind: "unknown-amendment", by }];
  const isStart = /endret ved|i kraft fra/.test(at.provision);
  return isStart && !isGap && found.inForce !== undefined && found.inForce !== at.from
    ? [{ ...at, kind: "date-differs", on: found.inForce, by }]
    : [];
}
