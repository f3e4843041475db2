import type { Citation } from "../assessment";
import type { Certainty, Citation as LawCitation } from "../law";
import { type Inline, joined } from "./document";
import { provisionIn } from "./format/provision";
import type { Speech } from "./speech";

/** Citations in words, those of one source together, with a mark on what is not certain. */
export function citationsIn(speech: Speech, citations: readonly Citation[]): Inline[] {
  const bySource = new Map<string, Citation[]>();
  for (const one of citations) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  return joined(
    [...bySource.values()].map((group) => sourceIn(speech, group)),
    "; ",
  );
}

function sourceIn({ words, language, law }: Speech, citations: readonly Citation[]): Inline[] {
  const { source: id, title, url } = citations[0]!;
  const source = law.data.sources.find((one) => one.id === id);
  const translated = language === "nb" ? undefined : source?.titles?.[language];
  const name = source?.short?.[language] ?? shortTitle(translated ?? title);
  const marks = new Map<string, string[]>();
  for (const { provision, certainty } of citations) {
    const mark = words.citationMark[certainty] ?? "";
    marks.set(mark, [
      ...(marks.get(mark) ?? []),
      ...(provision === undefined ? [] : [provisionIn(language, provision)]),
    ]);
  }
  const parts = [...marks].map(([mark, provisions]) => {
    const places = [...new Set(provisions)].join(", ");
    return [places, mark && `(${mark})`].filter((part) => part !== "").join(" ");
  });
  const rest = parts.filter((part) => part !== "").join(", ");
  return [{ text: name, url }, ...(rest === "" ? [] : [` ${rest}`])];
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
