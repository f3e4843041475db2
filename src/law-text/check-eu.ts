import type { Citation } from "../law";
import type { Wording } from "./check-amount";
import type { CitedVersion } from "./cited";
import type { Cited, Finding } from "./findings";
import { type EuPlace, euPlacesIn } from "./provisions";
import type { EuVersion } from "./types";
import { euPartOf, euTextsOn } from "./wording";

/** What is wrong with one citation of an EU act. */
export function checkEu(
  versions: readonly EuVersion[],
  version: CitedVersion,
  citation: Citation,
): Finding[] {
  const provision = citation.provision ?? "";
  const { id, from, to } = version;
  const texts = euTextsOn(versions, from);
  const places = euPlacesIn(provision);
  const cited = (place: EuPlace): Cited => ({
    id,
    from,
    to,
    source: citation.source,
    provision,
    place: nameOf(place),
  });
  return places.flatMap((place) => missingPart(cited(place), texts, place));
}

/** The words that the texts of a day have for a citation, place by place; what is not held is left out. */
export function euWordings(
  versions: readonly EuVersion[],
  { provision = "" }: Citation,
  day: string,
): Wording[] {
  return euTextsOn(versions, day).flatMap((text) =>
    euPlacesIn(provision).flatMap((place) => {
      const words = wordsOf(text, place);
      return words === undefined
        ? []
        : [
            {
              place: nameOf(place),
              text: words,
              around: text.articles.get(place.article)!,
              article: place.article,
            },
          ];
    }),
  );
}

/** @example nameOf({ article: "3", paragraph: "2", points: ["a"] }) //=> "art. 3(2)(a)" */
function nameOf({ article, paragraph, points }: EuPlace): string {
  return `art. ${article}${[...(paragraph === undefined ? [] : [paragraph]), ...points].map((one) => `(${one})`).join("")}`;
}

function missingPart(at: Cited, texts: readonly EuVersion[], place: EuPlace): Finding[] {
  const missing = texts.map(({ articles, isWhole }) => {
    const article = articles.get(place.article);
    if (article === undefined) return isWhole ? "article" : undefined;
    const part = euPartOf(article, place.paragraph, place.points);
    return "missing" in part && isWhole ? part.missing : undefined;
  });
  const first = missing[0];
  return first === undefined || missing.includes(undefined)
    ? []
    : [{ ...at, kind: "no-such-place", missing: first }];
}

function wordsOf({ articles }: EuVersion, { article, paragraph, points }: EuPlace): string | undefined {
  const text = articles.get(article);
  if (text === undefined) return undefined;
  const part = euPartOf(text, paragraph, points);
  return "text" in part ? part.text : undefined;
}
