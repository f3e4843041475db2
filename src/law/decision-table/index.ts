import { didYouMean } from "../nearest";
import type { Fault } from "../problem";
import type { Condition } from "../types";
import { CellReader } from "./cells";
import { type DecisionTable, decisionTableSchema, type Row } from "./schema";

/**
 * A rule document with the rows of its `decisionTable` written out as rules, and every fault in the table, with its
 * place. A document without a table is given back as it is; a malformed table leaves the rules beside it.
 */
export function withRows(content: unknown): { content: unknown; faults: Fault[] } {
  if (typeof content !== "object" || content === null || !("decisionTable" in content))
    return { content, faults: [] };
  const { decisionTable, ...rest } = content as { decisionTable: unknown; rules?: unknown };
  const parsed = decisionTableSchema().safeParse(decisionTable);
  if (!parsed.success)
    return {
      content: rest,
      faults: parsed.error.issues.map((issue) => ({
        code: "table-shape",
        place: placeOf(decisionTable, issue.path),
        message: `${issue.message}.`,
        ...(issue.code === "unrecognized_keys" ? { hint: columnMeant(issue.keys) } : {}),
      })),
    };
  const { rules, faults } = rulesOf(parsed.data);
  return {
    content: { ...rest, rules: [...(Array.isArray(rest.rules) ? rest.rules : []), ...rules] },
    faults,
  };
}

/** One rule for each article and part, whose rows are its versions, and the rule that says that an article covers the aid. */
function rulesOf(table: DecisionTable) {
  const cells = new CellReader(table);
  const versions = new Map<string, unknown[]>();
  const faults: Fault[] = [];
  for (const [index, row] of table.rows.entries()) {
    const place = `decisionTable.rows[${index} ${nameOf(row)}]`;
    const conditions = conditionsOf(table, row, cells, place);
    if (conditions.length > 0 === (row.gap ?? false))
      faults.push({
        code: "row-conditions",
        place,
        message: row.gap ? "A gap has no conditions." : "The row states no condition.",
        hint: 'A row has conditions, or "gap": true where there was no such rule.',
      });
    for (const part of row.parts ?? [])
      if (!table.rows.some((one) => one.part === part))
        faults.push({
          code: "unknown-part",
          place: `${place}.parts`,
          message: `No row is the part "${part}".`,
          hint: didYouMean(
            part,
            table.rows.map((one) => one.part).filter((one) => one !== undefined),
          ),
        });
    const citations = [cited(row.source ?? table.source, row), ...(row.citations ?? [])];
    const { from, to, certainty, evidence, gap } = row;
    const version = {
      from,
      to,
      certainty,
      citations,
      evidence,
      ...(gap ? { gap } : { conditions: { all: conditions } }),
    };
    versions.set(idOf(table, row), [...(versions.get(idOf(table, row)) ?? []), withoutAbsent(version)]);
  }
  const articles = new Set(table.rows.filter((row) => row.article).map((row) => idOf(table, row)));
  const rules = [...versions].map(([id, all]) => ({
    id,
    kind: "condition",
    ...(table.seed && articles.has(id) ? { seed: table.seed } : {}),
    versions: all,
  }));
  return {
    rules: [coveredBy(table), ...rules],
    faults: [...faults, ...cells.faults, ...unused(table, cells)],
  };
}

/** The columns from left to right: award, requires, ceiling, intensity with its bonuses, also; or the parts of an article. */
function conditionsOf(table: DecisionTable, row: Row, cells: CellReader, place: string): Condition[] {
  if (row.parts) return row.parts.map((part) => unlessFor(table, [part], part, `${table.id}.${part}`));
  const read = (column: string, cell: Parameters<CellReader["read"]>[0]) =>
    cells.read(cell, `${place}.${column}`, nameOf(row));
  const all = (column: string, list: Row["requires"] = []) =>
    list.flatMap((cell, index) => read(`${column}[${index}]`, cell));
  const rate = row.intensity === undefined ? [] : read("intensity", row.intensity);
  return [
    ...(row.award ? read("award", row.award) : []),
    ...all("requires", row.requires),
    ...(row.ceiling ? table.ceiling.flatMap((what) => read("ceiling", `${what} ≤ ${row.ceiling}`)) : []),
    ...(row.bonuses ? [{ any: [...rate, ...all("bonuses", row.bonuses)] }] : rate),
    ...all("also", row.also),
  ];
}

/** Aid for a purpose of the table meets the article of that purpose. */
function coveredBy(table: DecisionTable) {
  const { from, to, certainty, otherPurpose, ...citation } = table.covered;
  const articles = new Map(
    table.rows.flatMap((row) => (row.article ? [[row.article, row.purposes ?? [row.article]] as const] : [])),
  );
  const isCovered = { id: "purpose-covered", fact: table.purpose, operator: "notEqual", value: otherPurpose };
  const conditions = [
    isCovered,
    ...[...articles].map(([name, purposes]) =>
      unlessFor(table, purposes, name, `${table.id}.article-${name}`),
    ),
  ];
  return {
    id: `${table.id}.covered-by-article`,
    kind: "condition",
    ...(table.seed ? { seed: table.seed } : {}),
    versions: [
      { from, to, certainty, citations: [cited(table.source, citation)], conditions: { all: conditions } },
    ],
  };
}

function unlessFor(table: DecisionTable, purposes: readonly string[], name: string, rule: string): Condition {
  const [first, ...more] = purposes;
  const isOther =
    more.length > 0
      ? { operator: "notIn" as const, value: [...purposes] }
      : { operator: "notEqual" as const, value: first! };
  return {
    any: [
      { id: `not-${name}`, fact: table.purpose, ...isOther },
      { condition: rule, name: rule },
    ],
  };
}

/** Words of the head that no row uses. */
function unused(table: DecisionTable, cells: CellReader): Fault[] {
  return (["measures", "terms"] as const).flatMap((kind) =>
    Object.keys(table[kind])
      .filter((word) => !cells.used.has(`${kind}.${word}`))
      .map((word) => ({
        code: "unused-term",
        place: `decisionTable.${kind}.${word}`,
        message: `No row uses "${word}".`,
        hint: "Use it in a row, or take it out.",
      })),
  );
}

function cited(
  source: string,
  { provision, confidence }: { provision?: string | undefined; confidence: string },
) {
  return withoutAbsent({ source, provision, confidence });
}

function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

function nameOf(row: Row): string {
  return row.article ?? row.part ?? "(no name)";
}

function idOf(table: DecisionTable, row: Row): string {
  return row.article ? `${table.id}.article-${row.article}` : `${table.id}.${row.part}`;
}

/** A path in the table, a row with its number and name: `decisionTable.rows[3 training].to`. */
function placeOf(table: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = table;
  let place = "decisionTable";
  for (const step of path) {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[step];
    const { article, part } = (typeof at === "object" && at !== null ? at : {}) as Partial<Row>;
    const name = article ?? part;
    place += typeof step === "number" ? `[${step}${name ? ` ${name}` : ""}]` : `.${String(step)}`;
  }
  return place;
}

function columnMeant(keys: readonly string[]): string {
  const columns = Object.keys(decisionTableSchema().shape.rows.element.shape);
  const meant = keys.map((key) => didYouMean(key, columns)).filter(Boolean);
  return meant.join(" ") || `The columns are ${columns.join(", ")}.`;
}
