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
  /** Made at the first part that is another: most of what is compared is the same. */
  let kept: Record<string, unknown> | undefined;
  const make = (count: number) => {
    kept = Array.isArray(next) ? ([] as never) : {};
    for (const key of keys.slice(0, count)) kept[key] = before[key];
    return kept;
  };
  if (keys.length !== Object.keys(before).length) make(0);
  for (const [index, key] of keys.entries()) {
    const part = keepSame(before[key], after[key], depth + 1);
    if (kept) kept[key] = part;
    else if (!Object.is(part, before[key]) || !Object.hasOwn(before, key)) make(index)[key] = part;
  }
  return kept ? (kept as T) : previous;
}

/** Whether `keepSame` would keep the first. */
export function isSame(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (!isStructure(a) || !isStructure(b) || depth > deepest) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [before, after] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(after);
  return (
    keys.length === Object.keys(before).length &&
    keys.every((key) => Object.hasOwn(before, key) && isSame(before[key], after[key], depth + 1))
  );
}

function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
