import type { Exact } from "../exact";
import type { IssueData } from "../issue";
import { longestList } from "../limits";
import { fault, isObject, isUnset, type Read, type Reader, shown, unknownField } from "../read";
import { readDate } from "./dates";
import { type Money, readMoney } from "./money";
import { readOneOf } from "./one-of";
import { readBoolean, readRate, readText } from "./plain";

export const awardRegulations = ["general", "sgei", "agriculture", "fisheries"] as const;

/** One earlier award of de minimis aid, at its own date and its own rate; without a date, the sum of all that count. */
export interface Award {
  on?: string;
  amount: Money;
  eurNok?: Exact;
  regulation?: string;
  giver?: string;
  recipient?: string;
  scheme?: string;
}

/** Earlier aid; an incomplete list is a lower bound. */
export interface Awards {
  rows: Award[];
  complete: boolean;
}

export interface Purchase {
  on?: string;
  amount: Money;
  what?: string;
  /** Another part of the same project, which counts whatever its day. */
  sameProject?: boolean;
}

/** Purchases of the same kind; an incomplete list is a lower bound. */
export interface Purchases {
  rows: Purchase[];
  complete: boolean;
}

type Fields = Record<string, { read: Reader<unknown>; required?: true }>;

const awardFields: Fields = {
  on: { read: readDate, required: true },
  amount: { read: readMoney, required: true },
  eurNok: { read: readRate },
  regulation: { read: readOneOf(awardRegulations) },
  giver: { read: readText },
  recipient: { read: readText },
  scheme: { read: readText },
};

const purchaseFields: Fields = {
  on: { read: readDate },
  amount: { read: readMoney, required: true },
  what: { read: readText },
  sameProject: { read: readBoolean },
};

export const readAwards = (input: unknown, path: string): Read<Awards> =>
  isObject(input) && (!isUnset(input.total) || ("total" in input && isUnset(input.awards)))
    ? readTotal(input, path)
    : (readRows(input, path, "awards", awardFields) as Read<Awards>);
export const readPurchases = (input: unknown, path: string) =>
  readRows(input, path, "purchases", purchaseFields) as Read<Purchases>;

/** All earlier aid as one sum, without days or regulations. */
function readTotal({ total, ...others }: Record<string, unknown>, path: string): Read<Awards> {
  const place = `${path}.total`;
  const amount =
    total === null
      ? fault("null", place)
      : isUnset(total)
        ? fault("missing-field", place)
        : readMoney(total, place);
  const issues = [
    ...Object.keys(others)
      .filter((key) => !isUnset(others[key]))
      .map((key) => unknownField(path, key, ["total"])),
    ...("issues" in amount ? amount.issues : []),
  ];
  if (issues.length > 0 || "issues" in amount) return { issues };
  return { value: { rows: amount.value.minor === 0 ? [] : [{ amount: amount.value }], complete: true } };
}

function readRows(
  input: unknown,
  path: string,
  name: string,
  fields: Fields,
): Read<{ rows: unknown[]; complete: boolean }> {
  if (!isObject(input)) return fault("not-an-object", path, { received: shown(input) });
  const issues: IssueData[] = Object.keys(input)
    .filter((key) => key !== name && key !== "complete")
    .map((key) => unknownField(path, key, [name, "complete"]));
  const complete =
    input.complete === undefined
      ? fault("missing-field", `${path}.complete`)
      : input.complete === null
        ? fault("null", `${path}.complete`)
        : readBoolean(input.complete, `${path}.complete`);
  if ("issues" in complete) issues.push(...complete.issues);
  const list = input[name];
  const place = `${path}.${name}`;
  if (list === undefined) issues.push(...fault("missing-field", place).issues);
  else if (!Array.isArray(list)) issues.push(...fault("not-a-list", place, { received: shown(list) }).issues);
  else if (list.length > longestList)
    issues.push(...fault("too-many", place, { expected: String(longestList) }).issues);
  else {
    // Not `map`, which passes over holes.
    const rows = Array.from(list, (row, index) => readRow(row, `${place}[${index}]`, fields));
    issues.push(...rows.flatMap((row) => ("issues" in row ? row.issues : [])));
    if (issues.length === 0 && "value" in complete)
      return {
        value: { rows: rows.map((row) => (row as { value: unknown }).value), complete: complete.value },
      };
  }
  return { issues };
}

function readRow(input: unknown, path: string, fields: Fields): Read<unknown> {
  if (!isObject(input)) return fault("not-an-object", path, { received: shown(input) });
  const issues: IssueData[] = [];
  const row: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(input)) {
    if (isUnset(value)) continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const read = !field
      ? { issues: [unknownField(path, key, Object.keys(fields))] }
      : value === null
        ? fault("null", `${path}.${key}`)
        : field.read(value, `${path}.${key}`);
    if ("issues" in read) issues.push(...read.issues);
    else row[key] = read.value;
  }
  for (const [key, field] of Object.entries(fields))
    if (field.required && isUnset(input[key]))
      issues.push(...fault("missing-field", `${path}.${key}`).issues);
  return issues.length > 0 ? { issues } : { value: row };
}
