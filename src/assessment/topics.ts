import type { LawData } from "../law";
import { memoize } from "../lib/memoize";

const places = new WeakMap<LawData, ReadonlyMap<string, number>>();

/** Where facts stand in a lawyer's order of questions, from 0; facts without a topic have no place. */
export function placesIn(data: LawData): ReadonlyMap<string, number> {
  return memoize(
    places,
    data,
    () => new Map((data.topics ?? []).flatMap((topic) => topic.facts).map((id, index) => [id, index])),
  );
}
