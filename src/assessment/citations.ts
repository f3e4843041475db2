import type { Certainty, DatedLaw, Law, Citation as LawCitation } from "../law";
import type { Citation } from "./types";

/** Citations with the words of their source, each once; the certainty is that of the version they stand behind. */
export function citationsOf(law: Law, citations: readonly LawCitation[], certainty: Certainty): Citation[] {
  return citations.map(({ source: id, provision, confidence }) => {
    const source = law.data.sources.find((one) => one.id === id)!;
    return {
      source: id,
      title: source.title,
      ...(provision === undefined ? {} : { provision }),
      ...(source.url === undefined ? {} : { url: source.url }),
      ...(confidence === undefined ? {} : { confidence }),
      certainty,
    };
  });
}

/** The citations behind a result: of the rules and parameters that brought it about, its own first. */
export function citationsBehind(
  dated: DatedLaw,
  rules: readonly string[],
  parameters: readonly string[],
): Citation[] {
  const all = [
    ...rules.flatMap((id) => {
      const version = dated.rules.get(id)?.version;
      return version ? citationsOf(dated.law, version.citations, version.certainty) : [];
    }),
    ...parameters.flatMap((id) => {
      const version = dated.parameters.get(id)?.version;
      return version ? citationsOf(dated.law, version.citations, version.certainty) : [];
    }),
  ];
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = `${one.source}\u0000${one.provision ?? ""}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
