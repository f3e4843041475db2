import { dirname, resolve } from "node:path";
import * as z from "zod";
import type { WrittenHints } from "../../case";
import type { GivenType, Law } from "../../law";
import { nearest } from "../../lib/nearest";
import { readJson } from "../case-file";
import type { Context } from "../context";
import { exit, Failure } from "../failure";
import type { Layout } from "./table/layout";
import { plainText } from "./table/row";

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const hints = {
  decimal: z.enum([",", "."]).optional(),
  date: z.enum(["dmy", "mdy", "ymd"]).optional(),
  factor: z.union([z.number().positive(), z.string().regex(/^\d+(\.\d+)?$/)]).optional(),
};
const layout = {
  delimiter: z.string().length(1).optional(),
  encoding: z.string().refine(isEncoding).optional(),
  sheet: z.string().optional(),
  headerRow: z.int().positive().optional(),
  skipRows: z.union([z.int().nonnegative(), z.array(z.int().positive())]).optional(),
};
const column = z.strictObject({
  column: z.string(),
  /** What stands in a cell, and the value that it means. */
  values: z.record(z.string(), z.union([scalar, z.null()])).optional(),
  /** The value where nothing stands in the cell. */
  default: scalar.optional(),
  /** Of amounts that name none. */
  currency: z.enum(["NOK", "EUR"]).optional(),
  ...hints,
});
const fixed = z.strictObject({ value: z.unknown() });
const cell = z.union([z.string(), column, fixed]);
const joined = z.strictObject({
  file: z.string(),
  organisationNumber: z.string(),
  complete: z.boolean(),
  fields: z.record(z.string(), cell),
  ...layout,
  ...hints,
});
const mappingSchema = z.strictObject({
  id: z.string().optional(),
  on: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), joined, column, fixed])),
  /** Columns that are knowingly left aside. */
  unused: z.array(z.string()).optional(),
  ...layout,
  ...hints,
});

/** How the rows of a table become cases. */
export interface Mapping extends Layout {
  /** The column with the id of a row. */
  id?: string | undefined;
  /** The column with its date, and how a date is written there. */
  on?: MappedColumn | undefined;
  facts: MappedFact[];
  joined: JoinedFact[];
}

/** A column, and how its cells are read. */
export interface MappedColumn {
  column: string;
  values: ReadonlyMap<string, unknown>;
  default?: unknown;
  currency?: "NOK" | "EUR" | undefined;
  hints: WrittenHints;
}

export interface MappedFact {
  fact: string;
  type: string;
  /** What it can be, of an answer of a few. */
  choices?: readonly string[] | undefined;
  /** The column it is read from, or the value that it has in every row. */
  from: MappedColumn | { value: unknown };
}

/** A fact that is a list of rows in another file: those with the organisation number of the row. */
export interface JoinedFact extends Layout {
  fact: string;
  /** The name of the list in a case. */
  list: "awards" | "purchases";
  /** The columns that hold the number that joins: in the other file, and here. */
  organisationNumber: string;
  ownNumber: MappedColumn;
  path: string;
  complete: boolean;
  fields: MappedFact[];
}

/** What a row of a list holds, and as what it is read. */
const listFields: Record<JoinedFact["list"], Readonly<Record<string, string>>> = {
  awards: {
    on: "date",
    amount: "money",
    eurNok: "decimal",
    regulation: "text",
    giver: "text",
    recipient: "text",
    scheme: "text",
  },
  purchases: { on: "date", amount: "money", what: "text", sameProject: "boolean" },
};

type Written = z.infer<typeof mappingSchema>;
type WrittenHintsIn = Pick<Written, "decimal" | "date" | "factor">;

/** Reads a mapping; says all that is wrong with it at once. */
export async function readMapping(context: Context, path: string, law: Law): Promise<Mapping> {
  const read = mappingSchema.safeParse(await readJson(context, path));
  const say = context.words.batch;
  const refused = (problems: readonly string[]) =>
    new Failure(exit.badInput, "mapping", say.badMapping(path, problems));
  if (!read.success)
    throw refused(
      read.error.issues.map((issue) => {
        const place = issue.path.join(".") || path;
        return issue.path.at(-1) === "encoding" ? say.noEncoding(place) : `${place}: ${issue.message}`;
      }),
    );
  const { id, on, facts, unused: _, decimal, date, factor, ...where } = read.data;
  const general = { decimal, date, factor };
  const choices = new Map(law.data.facts.map(({ id, values }) => [id, values]));
  const given = new Map(
    law.data.facts.flatMap(({ id, type, derive }) => (derive ? [] : [[id, type as GivenType]])),
  );
  const problems: string[] = [];
  const mapping: Mapping = {
    ...where,
    id,
    on: on === undefined ? undefined : columnOf(on, "date", general),
    facts: [],
    joined: [],
  };
  const joins: [string, JoinedFact["list"], z.infer<typeof joined>][] = [];
  for (const [fact, from] of Object.entries(facts)) {
    const type = given.get(fact);
    if (type === undefined) {
      const meant = nearest(fact, given.keys());
      problems.push(`${say.noFact(fact)}${meant ? context.words.meant(meant) : ""}`);
    } else if (typeof from === "object" && "file" in from) {
      if (type === "awards" || type === "purchases") joins.push([fact, type, from]);
      else problems.push(say.notAList(fact));
    } else mapping.facts.push({ ...mappedFact(fact, type, from, general), choices: choices.get(fact) });
  }
  const ownNumber = mapping.facts.find(
    ({ type, from }) => type === "organisationNumber" && "column" in from,
  )?.from;
  for (const [
    fact,
    list,
    { file, organisationNumber, complete, fields, decimal, date, factor, ...where },
  ] of joins) {
    const known = listFields[list];
    for (const field of Object.keys(fields))
      if (!Object.hasOwn(known, field)) problems.push(say.noListField(fact, field, Object.keys(known)));
    if (!ownNumber || !("column" in ownNumber)) problems.push(say.joinNeedsNumber(fact));
    else
      mapping.joined.push({
        ...where,
        fact,
        list,
        organisationNumber,
        ownNumber,
        path: resolve(dirname(path), file),
        complete,
        fields: Object.entries(fields).map(([field, from]) =>
          mappedFact(field, known[field] ?? "text", from, { decimal, date, factor }),
        ),
      });
  }
  const all = [...mapping.facts, ...mapping.joined.flatMap(({ fields }) => fields)];
  problems.push(
    ...all.flatMap((mapped) => unsaidOf(mapped).map((what) => say.unsaid[what.kind](what.column))),
  );
  problems.push(...strayIn(read.data.facts, given).map(([name, column]) => say.strayHint(name, column)));
  if (problems.length > 0) throw refused(problems);
  return mapping;
}

/** The columns that must be in the table, as they are compared. */
export function columnsOf({ id, on, facts }: Pick<Mapping, "id" | "on" | "facts">): string[] {
  const names = [id, on?.column, ...facts.map(({ from }) => ("column" in from ? from.column : undefined))];
  return [...new Set(names.filter((name) => name !== undefined).map(plainText))];
}

/** Columns of shares with a factor: it is for plain numbers there, and not for percentages. */
export function multipliedShares({ facts }: Pick<Mapping, "facts">): string[] {
  return facts.flatMap(({ type, from }) =>
    type === "share" && "column" in from && from.hints.factor !== undefined ? [plainText(from.column)] : [],
  );
}

function mappedFact(
  fact: string,
  type: string,
  from: z.infer<typeof cell>,
  general: WrittenHintsIn,
): MappedFact {
  return {
    fact,
    type,
    from: typeof from === "object" && "value" in from ? { value: from.value } : columnOf(from, type, general),
  };
}

/** A factor for the whole file is one of amounts; no other numbers stand in thousands of kroner. */
function columnOf(
  from: string | z.infer<typeof column>,
  type: string,
  general: WrittenHintsIn,
): MappedColumn {
  const own = typeof from === "string" ? { column: from } : from;
  return {
    column: own.column,
    values: new Map(Object.entries(own.values ?? {}).map(([text, value]) => [plainText(text), value])),
    default: own.default,
    currency: own.currency,
    hints: {
      decimal: own.decimal ?? general.decimal,
      date: own.date ?? general.date,
      factor: own.factor ?? (type === "money" ? general.factor : undefined),
    },
  };
}

const units = {
  factor:
    /(^|[^\d])1[ .,]?000($|[^\d])|\b(hele )?(tusen|hundre)\b|\bmill\b|million|milliard|\b[tm](nok|kr)\b/i,
  percent: /%|prosent|\bpct\b|\bpst\b/i,
  currency: /€|\b(m?eur|euro)\b/i,
};

/** A unit that the name of a column gives, and the mapping does not: amounts would be read a thousand times too small. */
function unsaidOf({ type, from }: MappedFact): { kind: keyof typeof units; column: string }[] {
  if (!("column" in from)) return [];
  const { column, currency, hints } = from;
  const unsaid = (kind: keyof typeof units, said: unknown) =>
    said === undefined && units[kind].test(plainText(column)) ? [{ kind, column }] : [];
  if (type === "money") return [...unsaid("factor", hints.factor), ...unsaid("currency", currency)];
  return type === "share" ? unsaid("percent", hints.factor) : [];
}

/** The types of facts whose cells something said of a column is for; of others it would be ignored. */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  factor: ["money", "share"],
  currency: ["money"],
  decimal: ["money", "share", "decimal", "count"],
  date: ["date"],
};

/** What is said of a column and does nothing there, with the column. */
function strayIn(
  facts: Written["facts"],
  given: ReadonlyMap<string, string>,
): [name: string, column: string][] {
  return Object.entries(facts).flatMap(([fact, from]) => {
    if (typeof from === "string" || !("column" in from)) return [];
    const said = Object.keys(typesOf).filter((name) => name in from);
    const type = given.get(fact);
    const stray = said.filter((name) => type !== undefined && !typesOf[name]!.includes(type));
    return stray.map((name): [string, string] => [name, from.column]);
  });
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
