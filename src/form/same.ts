/** How deep two values are compared: deeper than anything a case or an answer holds, and an end to what goes in a ring. */
const deepest = 32;

/**
 * The next value, with every part of the previous one that is equal kept as the same object; the previous value
 * itself if all of it is equal. For plain data.
 */
export function keepSame<T>(previous: T | undefined, next: T, depth = 0): T {
  if (Object.is(previous, next)) return next;
  if (!isStructure(previous) || !isStructure(next) || depth > deepest) return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  const [before, after] = [previous as Record<string, unknown>, next as Record<string, unknown>];
  const keys = Object.keys(after);
  let isSame = keys.length === Object.keys(before).length;
  const kept: Record<string, unknown> = Array.isArray(next) ? ([] as never) : {};
  for (const key of keys) {
    kept[key] = keepSame(before[key], after[key], depth + 1);
    isSame &&= Object.is(kept[key], before[key]) && Object.hasOwn(before, key);
  }
  return isSame ? previous : (kept as T);
}

export function isSame(a: unknown, b: unknown): boolean {
  return Object.is(keepSame(a, b), a);
}

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
