import { nearest } from "../lib/nearest";
import type { IssueData } from "./issue";
import { fault, isObject, isUnset, type Reader, shown } from "./read";
import { readText } from "./readers/plain";

/** Fields by their ids. */
export type KnownFields = ReadonlyMap<
  string,
  { position: number; read: Reader<unknown>; isJudgement: boolean }
>;

/** What a register says of one fact. */
export interface Statement {
  register: string;
  position: number;
  value: unknown;
  /** The value as it stands in the case. */
  stated: unknown;
}

/** Where facts are from: a short text for each, under the id of the fact. Says what is wrong with it. */
export function readSources(input: unknown, fields: KnownFields, into: Map<number, string>): IssueData[] {
  return readEach(input, "sources", (id, value, path) => {
    const field = fields.get(id);
    if (!field) return unknownFact(id, path, fields);
    const read = readText(value, path);
    if ("issues" in read) return read.issues;
    into.set(field.position, read.value);
    return [];
  });
}

/** What registers say: the name of a register, then values under the ids of facts. A register judges nothing. */
export function readRegisters(input: unknown, fields: KnownFields, into: Statement[]): IssueData[] {
  return readEach(input, "registers", (register, statements, place) =>
    readEach(statements, place, (id, stated, path) => {
      const field = fields.get(id);
      if (!field || field.isJudgement) return unknownFact(id, path, fields);
      const read = field.read(stated, path);
      if ("issues" in read) return read.issues;
      into.push({ register, position: field.position, value: read.value, stated });
      return [];
    }),
  );
}

function readEach(
  input: unknown,
  place: string,
  read: (key: string, value: unknown, path: string) => IssueData[],
): IssueData[] {
  if (!isObject(input)) return fault("not-an-object", place, { received: shown(input) }).issues;
  return Object.entries(input).flatMap(([key, value]) => {
    const path = `${place}.${key}`;
    if (isUnset(value)) return [];
    return value === null ? fault("null", path).issues : read(key, value, path);
  });
}

function unknownFact(id: string, path: string, fields: KnownFields): IssueData[] {
  const facts = [...fields].filter(([, field]) => !field.isJudgement).map(([fact]) => fact);
  return fault("unknown-field", path, { suggestion: nearest(id, facts) }).issues;
}
