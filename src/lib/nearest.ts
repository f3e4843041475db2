import leven from "leven";

/**
 * The known word nearest to a misspelt one, if it is near enough to be meant; ties go to the first.
 *
 * @param most - letters that may differ: two, or a third of the word, if not given
 */
export function nearest(word: string, known: Iterable<string>, most?: number): string | undefined {
  const wanted = word.slice(0, 200).toLowerCase();
  let best: string | undefined;
  let least = (most ?? Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    const steps = leven(wanted, candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
