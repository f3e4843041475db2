import type { Assessment, Route } from "../../assessment";

/** Ids by how many unsettled roads hang on them, the most first; all that occur, or those asked for. */
export function byWeight(
  { routes, instruments }: Assessment,
  idsOf: (route: Route) => readonly string[],
  only?: readonly string[],
): string[] {
  const weight = new Map<string, number>();
  for (const route of [...routes, ...instruments])
    if (route.verdict === "undetermined")
      for (const id of idsOf(route)) weight.set(id, (weight.get(id) ?? 0) + 1);
  const ids = only ?? [...weight.keys()];
  return [...ids].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
}
