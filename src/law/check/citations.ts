import { didYouMean } from "../nearest";
import type { Citation } from "../types";
import type { CheckContext } from "./context";

export function checkCitations(
  context: CheckContext,
  item: string,
  place: string,
  citations: readonly Citation[],
): void {
  const known = context.law.data.sources.map((source) => source.id);
  for (const { source } of citations)
    if (!known.includes(source))
      context.report(
        item,
        place,
        "unknown-source",
        `The source "${source}" is cited but not declared.`,
        didYouMean(source, known),
      );
}
