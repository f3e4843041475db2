import { nearest } from "../lib/nearest";

export function didYouMean(word: string, known: Iterable<string>): string {
  const best = nearest(word, known);
  return best ? `Did you mean "${best}"?` : "";
}
