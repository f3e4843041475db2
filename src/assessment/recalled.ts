import type { Memories } from "../engine";
import { behindRoad } from "./behind";
import type { Run } from "./run";

/** What follows from the case through these roads alone, worked out again only when a fact behind one of them changes. */
export function recalled<T>(
  { program, law }: Run,
  memories: Memories | undefined,
  key: string,
  roads: readonly string[],
  compute: () => T,
): T {
  if (!memories) return compute();
  const memory = memories.of(program);
  const positions = roads.map((id) => program.positionOf.get(id)!);
  const ids = law.data.facts;
  return memory.recall(
    key,
    (slot) =>
      positions.some((position) => memory.bears(slot, position)) ||
      roads.some((id) => behindRoad(law, id).facts.has(ids[slot]!.id)),
    compute,
  );
}
