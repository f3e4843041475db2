import { caseReaderOf } from "../assessment";
import { type IssueData, isObject, isUnset, keysOfPath, nested, readWritten } from "../case";
import type { Case } from "../generated/case";
import type { Law } from "../law";
import { oncePer } from "../lib/once-per";

/** One field as it was set, and what is wrong with it. Never changed. */
export interface Entry {
  path: string;
  value: unknown;
  faults: readonly IssueData[];
  /** What a person wrote, where it was text: another law may read it as something else. */
  written?: string;
}

/** Fields by their paths. */
export type Entries = ReadonlyMap<string, Entry>;

/**
 * Reads one field by itself, with the reader for whole cases; under the path "" a whole case that is none. The value is
 * copied: later changes of it are not seen.
 */
export function readEntry(law: Law, path: string, value: unknown): Entry {
  const own = copyOf(value);
  const input = path === "" ? own : nest([[path, own]]);
  return {
    path,
    value: own,
    faults: caseReaderOf(law)(input).issues.flatMap((fault) => asWritten(input, fault)),
  };
}

/** What a person writes in a list: the amounts, days and rates of its rows. */
const written: Readonly<Record<string, string>> = {
  amount: "money",
  total: "money",
  on: "date",
  eurNok: "decimal",
};

/** What is wrong with the text of a cell, as it is said of a field in which one writes. */
function asWritten(input: unknown, fault: IssueData): readonly IssueData[] {
  const keys = keysOfPath(fault.path);
  const type = written[keys.at(-1)!];
  const text = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], input);
  const read =
    type !== undefined && typeof text === "string" ? readWritten(type, text, fault.path) : undefined;
  return read && "issues" in read ? read.issues : [fault];
}

/** Reads a field as it was written, or as a case has it where it is no text; none where nothing is given. */
export function enteredIn(law: Law, path: string, value: unknown): Entry | undefined {
  if (isUnset(value)) return undefined;
  if (typeof value !== "string") return readEntry(law, path, value);
  const fact = law.facts.get(path);
  const type = path.startsWith("done.") ? "boolean" : fact && !fact.derive ? fact.type : "text";
  const read = readWritten(type, value, path);
  if ("issues" in read) return { path, value, faults: read.issues, written: value };
  return isUnset(read.value) ? undefined : { ...readEntry(law, path, read.value), written: value };
}

/** What was entered under one law, as another reads it. */
export function entriesAnew(law: Law, { path, value, written }: Entry): Entry[] {
  if (written === undefined) return entriesOf(law, value, path);
  const entry = enteredIn(law, path, written);
  return entry ? [entry] : [];
}

/** The fields of a case, or of the part of one at a path: what the law declares, one by one, and whatever is unknown as it stands. */
export function entriesOf(law: Law, input: unknown, at = ""): Entry[] {
  const groups = groupsOf(law);
  const walk = (value: unknown, path: string): Entry[] => {
    if (isUnset(value)) return [];
    if (!isObject(value) || !groups.has(path)) return [readEntry(law, path, value)];
    return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === "" ? key : `${path}.${key}`));
  };
  return walk(input, at);
}

/** Fields as a case, in the order of their paths. */
export function nest(fields: readonly (readonly [path: string, value: unknown])[]): Case {
  const placed = fields.map(([path, value]) => {
    const keys = keysOf(path);
    return { keys, value, place: keys.join() };
  });
  placed.sort((a, b) => (a.place < b.place ? -1 : 1));
  return nested(
    placed.map(({ keys, value }) => [keys, value] as const),
    (inner): unknown => inner,
  );
}

/** More than any field has; a path is not followed further than it takes to find that it is none. */
const mostKeys = 64;

/** Under these, a key with dots in it is one key. What registers say is one field. */
const keyed = /^(done|sources)\.(.+)$/;

function keysOf(path: string): string[] {
  return keyed.exec(path)?.slice(1) ?? path.split(".", mostKeys);
}

/** The paths that hold fields: the case as a whole, and every part of a path that comes before its last. */
const groupsOf = oncePer((law: Law): ReadonlySet<string> => {
  const given = law.data.facts.filter((fact) => !fact.derive).map(({ id }) => id.split("."));
  const paths = given.flatMap((keys) => keys.map((_, index) => keys.slice(0, index).join(".")));
  return new Set([...paths, "", "done", "sources"]);
});

/** What cannot be copied, such as a function or what is nested without end, is in no valid case; it is kept as it is. */
function copyOf(value: unknown): unknown {
  try {
    return typeof value === "object" ? structuredClone(value) : value;
  } catch {
    return value;
  }
}
