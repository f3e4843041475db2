import type { LawData } from "../law";
import { oncePer } from "../lib/once-per";

/** Where facts stand in a lawyer's order of questions, from 0; facts without a topic have no place. */
export const placesIn = oncePer(
  (data: LawData): ReadonlyMap<string, number> =>
    new Map((data.topics ?? []).flatMap((topic) => topic.facts).map((id, index) => [id, index])),
);
