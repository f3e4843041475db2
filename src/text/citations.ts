import type { Citation } from "../assessment";
import {
  type Certainty,
  type Language,
  type Citation as LawCitation,
  type Source,
  versionsAsking,
} from "../law";
import { type Inline, joined } from "./document";
import { placesIn, provisionsIn } from "./format/provision";
import type { Speech } from "./speech";

/** Citations in words, those of one source together, with a mark on what is not certain. */
export function citationsIn(speech: Speech, citations: readonly Citation[]): Inline[] {
  return joined(sourcesIn(speech, citations), "; ");
}

/** Citations as one ground in legal form: the first source, «jf.» the others; regulations by their number too, for paper. */
export function authorityIn(speech: Speech, citations: readonly Citation[], isNumbered = false): Inline[] {
  const [first = [], ...others] = sourcesIn(speech, citations, isNumbered);
  return others.length === 0 ? first : [...first, `, ${speech.words.cf} `, ...joined(others, "; ")];
}

function sourcesIn(speech: Speech, citations: readonly Citation[], isNumbered = false): Inline[][] {
  const bySource = new Map<string, Citation[]>();
  for (const one of citations) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  return [...bySource.values()].map((group) => sourceIn(speech, group, isNumbered));
}

function sourceIn(
  { words, language, law }: Speech,
  citations: readonly Citation[],
  isNumbered: boolean,
): Inline[] {
  const { source: id, title, url } = citations[0]!;
  const source = law.data.sources.find((one) => one.id === id);
  const name = source?.short?.[language] ?? shortTitle(source ? titleIn(language, source) : title);
  const seen = new Set<string>();
  const parts = (["settled", "unverified", "uncertain"] as const).flatMap((certainty) => {
    const cited = citations.filter((one) => one.certainty === certainty);
    const places = cited
      .flatMap(({ provision }) => (provision === undefined ? [] : placesIn(provision)))
      .filter((place) => !seen.has(place));
    for (const place of places) seen.add(place);
    const isWhole = cited.some(({ provision }) => provision === undefined);
    if (places.length === 0 && !isWhole) return [];
    const mark = words.citationMark[certainty];
    return [[provisionsIn(language, places), mark && `(${mark})`].filter(Boolean).join(" ")];
  });
  const rest = parts.filter((part) => part !== "").join(", ");
  const number = isNumbered && source?.kind === "regulation" ? source.reference : undefined;
  return [
    { text: name, url },
    ...(number === undefined ? [] : [` (${number})`]),
    ...(rest === "" ? [] : [` ${rest}`]),
  ];
}

/** The title of a source, in Bokmål where it has none in the language. */
export function titleIn(language: Language, { title, titles }: Pick<Source, "title" | "titles">): string {
  return (language === "nb" ? undefined : titles?.[language]) ?? title;
}

/** The name in everyday use, where the title ends with one: «Lov om … (anskaffelsesloven)». */
function shortTitle(title: string): string {
  return /\(([a-zæøå-]*(?:loven|lova|forskriften|forskrifta))\)$/.exec(title)?.[1] ?? title;
}

/** Citations as they stand in the law, with the words of their sources. */
export function citationsOfLaw(
  speech: Speech,
  citations: readonly LawCitation[],
  certainty: Certainty,
): Inline[] {
  const titled = citations.map(({ source: id, provision }): Citation => {
    const source = speech.law.data.sources.find((one) => one.id === id);
    return {
      source: id,
      title: source?.title ?? id,
      certainty,
      ...(provision === undefined ? {} : { provision }),
      ...(source?.url === undefined ? {} : { url: source.url }),
    };
  });
  return citationsIn(speech, titled);
}

/** Where the law of the date asks for a given fact: the citations of a few rules that name it, or what is derived from it. */
export function groundsOfFact(speech: Speech, id: string, most = 2): Inline[] {
  const cited = versionsAsking(speech.dated, id).slice(0, most);
  return joined(
    cited.map(({ citations, certainty }) => citationsOfLaw(speech, citations, certainty)),
    "; ",
  );
}
