import type { Citation } from "../law";
import { amountsIn, formsOf, isSumOfShares, stands } from "./amounts";
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
  const { id, from, to, amount } = version;
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
  const findings = places.flatMap((place) => missingPart(cited(place), texts, place));
  const forms = amount ? formsOf(amount.value, amount.unit) : [];
  if (forms.length === 0 || places.length === 0 || findings.length > 0) return findings;
  const wordings = places.flatMap((place) => texts.flatMap((text) => wordsOf(text, place) ?? []));
  if (wordings.length === 0 || wordings.some((text) => stands(text, forms))) return findings;
  const { value, unit } = amount!;
  const articles = places.flatMap(({ article }) => texts.flatMap((text) => text.articles.get(article) ?? []));
  if (unit === "share" && articles.some((text) => isSumOfShares(value, text))) return [];
  const rather = elsewhere(places[0]!.article, texts, forms);
  const amounts = amountsIn(wordings.join("\n"));
  return [{ ...cited(places[0]!), kind: "amount-differs", value, unit, amounts, rather }];
}

/** The paragraphs of the article in which the amount stands. */
function elsewhere(article: string, texts: readonly EuVersion[], forms: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.articles.get(article) ?? []);
  const numbers = new Set(
    words.flatMap((text) => [...text.matchAll(/^(\d+[a-z]?)\. /gm)].map(([, number]) => number!)),
  );
  return [...numbers]
    .filter((number) =>
      words.some((text) => {
        const part = euPartOf(text, number, []);
        return "text" in part && stands(part.text, forms);
      }),
    )
    .map((number) => `art. ${article}(${number})`);
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
