import { memoize } from "../lib/memoize";
import { nearest } from "../lib/nearest";
import type { IssueData } from "./issue";
import { fault, isObject, isUnset, type Reader, shown } from "./read";
import { readers } from "./readers/by-type";
import type { Judgement } from "./readers/judgement";
import { readOneOf } from "./readers/one-of";
import { type KnownFields, readRegisters, readSources, type Statement } from "./sources";

/** A field of the case: its id is its path. */
export interface Field {
  id: string;
  /** Where its value is put. */
  position: number;
  type: string;
  values?: string[] | undefined;
}

/** What was read: values by the position of their field, and everything that was wrong. */
export interface ReadCase {
  values: unknown[];
  /** Judgements as given, with their reasons, by the position of their field. */
  judgements: Map<number, Judgement>;
  /** Duties that the case says are done or not done. */
  done: Map<string, boolean>;
  /** Where facts are from, by the position of their field. */
  sources: Map<number, string>;
  /** What registers say, in the order of the case. */
  registers: Statement[];
  issues: IssueData[];
}

export type CaseReader = (input: unknown) => ReadCase;

interface Node {
  /** Where it stands in a case: `actor.statutes`. */
  path: string;
  children: Map<string, Node>;
  field?: FieldNode;
}

interface FieldNode {
  position: number;
  /** Values that are right as they stand, so that nothing is made of them. */
  plain: ReadonlySet<unknown>;
  read: Reader<unknown>;
  isJudgement: boolean;
}

/** What a case may say beside its facts. */
const besides = ["done", "sources", "registers"];

interface Known {
  fields: KnownFields;
  duties: ReadonlySet<string>;
}

/**
 * Makes a reader for the fields of a law. Each value is checked on its own, so what is wrong in one field does
 * not hide another; a field that is wrong counts as not known.
 */
export function caseReader(fields: readonly Field[], size: number, duties: ReadonlySet<string>): CaseReader {
  const root: Node = { path: "", children: new Map() };
  const known: Known = {
    fields: new Map(fields.map((field) => [field.id, addField(root, field)])),
    duties,
  };
  return (input) => {
    const result: ReadCase = {
      values: new Array(size).fill(undefined),
      judgements: new Map(),
      done: new Map(),
      sources: new Map(),
      registers: [],
      issues: [],
    };
    if (isObject(input)) readNode(root, input, result, known);
    else result.issues.push(...fault("not-an-object", "", { received: shown(input) }).issues);
    return result;
  };
}

function addField(root: Node, field: Field): FieldNode {
  let node = root;
  for (const key of field.id.split(".")) {
    const path = placeIn(node, key);
    node = memoize(node.children, key, (): Node => ({ path, children: new Map() }));
  }
  const read = field.type === "enum" ? readOneOf(field.values ?? []) : readers[field.type]!;
  node.field = {
    position: field.position,
    plain: new Set<unknown>(
      field.type === "boolean" ? [true, false] : field.type === "enum" ? field.values : [],
    ),
    read,
    isJudgement: field.type === "judgement",
  };
  return node.field;
}

function placeIn({ path }: Node, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function readNode(node: Node, input: Record<string, unknown>, result: ReadCase, known: Known) {
  for (const key of Object.keys(input)) {
    const value = input[key];
    const child = node.children.get(key);
    if (child?.field?.plain.has(value)) {
      result.values[child.field.position] = value;
      continue;
    }
    const place = child?.path ?? placeIn(node, key);
    if (isUnset(value)) continue;
    if (value === null && (child || besides.includes(place)))
      result.issues.push(...fault("null", place).issues);
    else if (child?.field) readField(child.field, value, place, result);
    else if (child) {
      if (isObject(value)) readNode(child, value, result, known);
      else result.issues.push(...fault("not-an-object", place, { received: shown(value) }).issues);
    } else if (place === "done") readDone(value, result, known.duties);
    else if (place === "sources") result.issues.push(...readSources(value, known.fields, result.sources));
    else if (place === "registers")
      result.issues.push(...readRegisters(value, known.fields, result.registers));
    else
      result.issues.push(
        ...fault("unknown-field", place, { suggestion: suggestion(key, node, known.fields) }).issues,
      );
  }
}

/** The field nearby whose name is nearest; failing that, the field elsewhere with just this name. */
function suggestion(key: string, node: Node, fields: KnownFields): string | undefined {
  const names = node.children.keys();
  const best = nearest(key, node.path === "" ? [...names, ...besides] : names);
  return best ? placeIn(node, best) : [...fields.keys()].find((one) => one.endsWith(`.${key}`));
}

function readField(field: FieldNode, value: unknown, path: string, result: ReadCase) {
  const read = field.read(value, path);
  if ("issues" in read) result.issues.push(...read.issues);
  else if (field.isJudgement) {
    const judgement = read.value as Judgement;
    result.judgements.set(field.position, judgement);
    result.values[field.position] = judgement.value;
  } else result.values[field.position] = read.value;
}

function readDone(input: unknown, result: ReadCase, duties: ReadonlySet<string>) {
  if (!isObject(input)) {
    result.issues.push(...fault("not-an-object", "done", { received: shown(input) }).issues);
    return;
  }
  for (const [duty, value] of Object.entries(input)) {
    const path = `done.${duty}`;
    if (isUnset(value)) continue;
    if (!duties.has(duty))
      result.issues.push(...fault("unknown-field", path, { suggestion: nearest(duty, duties) }).issues);
    else if (typeof value !== "boolean")
      result.issues.push(...fault("not-a-boolean", path, { received: shown(value) }).issues);
    else result.done.set(duty, value);
  }
}
