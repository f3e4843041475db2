/** Puts texts in the order of their UTF-16 units, as `sort()` does: the same on every machine and in every language. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
