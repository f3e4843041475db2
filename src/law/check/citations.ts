import { didYouMean } from "../nearest";
import type { Citation, Evidence } from "../types";
import type { CheckContext } from "./context";

interface Cited {
  citations?: readonly Citation[] | undefined;
  evidence?: readonly Evidence[] | undefined;
}

/** Authority and evidence of one version, value, table or fact name sources that are declared. */
export function checkCitations(
  context: CheckContext,
  item: string,
  place: string,
  { citations = [], evidence = [] }: Cited,
): void {
  const known = context.law.data.sources.map((source) => source.id);
  for (const { source } of [...citations, ...evidence])
    if (!known.includes(source))
      context.report(
        item,
        place,
        "unknown-source",
        `The source "${source}" is cited but not declared.`,
        didYouMean(source, known),
      );
}

/** As `checkCitations`, for what must stand somewhere. */
export function checkSources(context: CheckContext, item: string, place: string, cited: Cited): void {
  checkCitations(context, item, place, cited);
  if (!cited.citations?.length && !cited.evidence?.length)
    context.report(
      item,
      place,
      "no-source",
      "Neither authority nor evidence is given.",
      "Cite the provision it stands in, or name under evidence where it was seen.",
    );
}
