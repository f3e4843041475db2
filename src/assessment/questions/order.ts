import type { LawData } from "../../law";
import { placesIn } from "../topics";

/** Puts facts in a lawyer's order: judgements last, then as the topics have them; facts without a topic keep theirs. */
export function inLawyersOrder(data: LawData, facts: readonly string[]): string[] {
  const place = placesIn(data);
  const judgements = new Set(data.facts.filter(({ type }) => type === "judgement").map(({ id }) => id));
  const rank = (id: string) => (judgements.has(id) ? place.size + 1 : 0) + (place.get(id) ?? place.size);
  return [...facts].sort((a, b) => rank(a) - rank(b));
}
