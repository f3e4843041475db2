import { memoize } from "../lib/memoize";

export type Branch<T> = Record<string, T>;

/** Values by the keys that lead to them, as one tree; each branch below the first is made by the caller. */
export function nested<T>(
  fields: readonly (readonly [keys: readonly string[], value: T])[],
  branch: (inner: Branch<T>) => T,
): Branch<T> {
  const groups = new Map<string, [keys: readonly string[], value: T][]>();
  for (const [[first, ...rest], value] of fields)
    memoize(groups, first!, (): [readonly string[], T][] => []).push([rest, value]);
  return Object.fromEntries(
    [...groups].map(([key, inner]) => {
      const [keys, value] = inner[0]!;
      return [key, keys.length === 0 ? value : branch(nested(inner, branch))];
    }),
  );
}
