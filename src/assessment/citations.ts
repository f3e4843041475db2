import type { Certainty, DatedLaw, Law, Citation as LawCitation } from "../law";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import type { Citation } from "./types";

/** What cites: a version of a rule or of a parameter. */
interface Citing {
  readonly citations: readonly LawCitation[];
  readonly certainty: Certainty;
}

const known = oncePer((_: Citing) => new Map<Law, Citation[]>());

/** The citations of a version with the words of their sources: made once, shared by all answers, and frozen for that. */
export function citationsOf(law: Law, version: Citing): Citation[] {
  return memoize(known(version), law, () => {
    const { citations, certainty } = version;
    const made = citations.map(({ source: id, provision, confidence }) => {
      const source = law.data.sources.find((one) => one.id === id)!;
      return Object.freeze({
        source: id,
        title: source.title,
        ...(provision === undefined ? {} : { provision }),
        ...(source.url === undefined ? {} : { url: source.url }),
        ...(confidence === undefined ? {} : { confidence }),
        certainty,
      });
    });
    return Object.freeze(made) as Citation[];
  });
}

/** The citations behind a result, each once: of the rules and parameters that brought it about, its own first. */
export function citationsBehind(
  dated: DatedLaw,
  rules: readonly string[],
  parameters: readonly string[],
): Citation[] {
  const found = new Map<string, Citation>();
  const add = (version: Citing | undefined) => {
    if (!version) return;
    for (const one of citationsOf(dated.law, version)) {
      const key = `${one.source}\u0000${one.provision ?? ""}`;
      if (!found.has(key)) found.set(key, one);
    }
  };
  for (const id of rules) add(dated.rules.get(id)?.version);
  for (const id of parameters) add(dated.parameters.get(id)?.version);
  return [...found.values()];
}
