import type { ChangeSet } from "../remedies/sets";
import type { Proposal } from "./proposals";

/** The proposals without those that are not needed, the dearest left out first; undefined if all of them together do not do. */
export function leastOf(
  proposals: readonly Proposal[],
  does: (changes: ChangeSet) => boolean,
): readonly Proposal[] | undefined {
  const doTogether = (all: readonly Proposal[]) => does(new Map(all.flatMap(({ values }) => [...values])));
  if (!doTogether(proposals)) return undefined;
  let least = proposals;
  for (const one of proposals) {
    const fewer = least.filter((other) => other !== one);
    if (fewer.length < least.length && doTogether(fewer)) least = fewer;
  }
  return least;
}
