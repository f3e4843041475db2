import { keptIsTaken, keptWhileMet } from "./met";

/** As src/lib/memoize.ts, and what is met while a value is made is known of the value. */
export function memoize<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const known = map.get(key);
  if (known !== undefined) {
    keptIsTaken(map, key);
    return known;
  }
  const made = keptWhileMet(map, key, make);
  map.set(key, made);
  return made;
}
