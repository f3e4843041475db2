import type { FormRoute, FormState } from "../form";

/** The roads whose verdict is another than before. */
export function changedRoads(before: FormState | undefined, after: FormState): FormRoute[] {
  if (!before || (before.routes === after.routes && before.instruments === after.instruments)) return [];
  const verdicts = new Map([...before.routes, ...before.instruments].map(({ id, verdict }) => [id, verdict]));
  return [...after.routes, ...after.instruments].filter(
    ({ id, verdict }) => verdicts.has(id) && verdicts.get(id) !== verdict,
  );
}
