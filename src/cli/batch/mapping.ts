import * as z from "zod";
import type { GivenType, Law } from "../../law";
import { nearest } from "../../nearest";
import { readJson } from "../case-file";
import type { Context } from "../context";
import { exit, Failure } from "../failure";

const cell = z.strictObject({
  column: z.string(),
  /** What stands in a cell, and the value that it means. */
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
});

const mappingSchema = z.strictObject({
  delimiter: z.string().length(1).optional(),
  id: z.string().optional(),
  on: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), cell, z.strictObject({ value: z.unknown() })])),
});

/** How the rows of a CSV file become cases. */
export interface Mapping {
  /** What stands between two cells; as the first line has it, if not given. */
  delimiter?: string | undefined;
  /** The column that holds the id of a row. */
  id?: string | undefined;
  /** The column that holds its date. */
  on?: string | undefined;
  facts: MappedFact[];
}

export interface MappedFact {
  fact: string;
  type: GivenType;
  /** The column it is read from, or the value that it has in every row. */
  from: { column: string; values: ReadonlyMap<string, unknown> } | { value: unknown };
}

/** Reads a mapping; says all that is wrong with it at once. */
export async function readMapping(context: Context, path: string, law: Law): Promise<Mapping> {
  const read = mappingSchema.safeParse(await readJson(context, path));
  const say = context.words.batch;
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join(".") || path}: ${issue.message}`);
    throw new Failure(exit.badInput, "mapping", say.badMapping(path, problems));
  }
  const given = new Map(
    law.data.facts.flatMap(({ id, type, derive }) => (derive ? [] : [[id, type as GivenType]])),
  );
  const { facts, ...rest } = read.data;
  const problems: string[] = [];
  const mapped = Object.entries(facts).flatMap(([fact, from]): MappedFact[] => {
    const type = given.get(fact);
    if (type === undefined) {
      const meant = nearest(fact, [...given.keys()]);
      problems.push(`${say.noFact(fact)}${meant ? context.words.meant(meant) : ""}`);
      return [];
    }
    if (typeof from === "string") return [{ fact, type, from: { column: from, values: new Map() } }];
    if ("column" in from)
      return [
        { fact, type, from: { column: from.column, values: new Map(Object.entries(from.values ?? {})) } },
      ];
    return [{ fact, type, from }];
  });
  if (problems.length > 0) throw new Failure(exit.badInput, "mapping", say.badMapping(path, problems));
  return { ...rest, facts: mapped };
}
