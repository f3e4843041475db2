/** What a case holds beside facts: under these, a key with dots in it is one key. */
const keyed = /^(?:(done|sources)\.(.+)|(registers)\.([^.]+)\.(.+))$/;

/** The keys that lead to a place in a case, those of a list as numbers; none for the case as a whole. */
export function keysOfPath(path: string): (string | number)[] {
  const special = keyed.exec(path);
  if (special) return special.slice(1).filter((key) => key !== undefined);
  return path
    .split(".")
    .flatMap((part) => part.split(/[[\]]/).filter((key) => key !== ""))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
