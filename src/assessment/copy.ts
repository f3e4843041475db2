import { isUnset } from "../case";
import { inOrder } from "../lib/in-order";

/** A copy of plain data with its keys in order and without what is not given, so that equal cases give equal bytes. */
export function orderedCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, (inner) => orderedCopy(inner));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isUnset(inner))
      .sort(([a], [b]) => inOrder(a, b))
      .map(([key, inner]) => [key, orderedCopy(inner)]),
  );
}
