import * as z from "zod";
import { once } from "../../lib/once";
import { confidences } from "../marks";

/** A condition as a cell holds it: terms and comparisons joined by " and ", or a group of such. */
export type Cell = string | { all: Cell[] } | { any: Cell[] };

/** The schema of `decisionTable` in a rule document. Only its shape: what its cells say is checked where they are read. */
export const decisionTableSchema = /* @__PURE__ */ once(() => {
  const text = z.string().min(1).max(4000);
  const word = z
    .string()
    .max(160)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "a name is lower-case letters and digits, parted by hyphens");
  const words = z.array(word).min(1);
  const date = z.iso.date("a date is YYYY-MM-DD");
  const certainty = z.enum(["settled", "unverified"], {
    error: "a row is settled or unverified; what is uncertain has alternatives and is written as a rule",
  });
  const cell: z.ZodType<Cell> = z.lazy(() =>
    z.union([text, z.strictObject({ all: cells }), z.strictObject({ any: cells })], {
      error: "a cell is a text, or a group { all: [...] } or { any: [...] }",
    }),
  );
  const cells = z.array(cell).min(1);
  const inForce = { from: date, to: date.nullable(), certainty };
  const cited = { provision: text.optional(), confidence: z.enum(confidences) };
  const row = z
    .strictObject({
      article: word.optional(),
      part: word.optional(),
      ...cited,
      ...inForce,
      source: text.optional(),
      citations: z.array(z.unknown()).optional(),
      evidence: z.array(z.unknown()).optional(),
      purposes: words.optional(),
      award: word.optional(),
      requires: cells.optional(),
      ceiling: word.optional(),
      intensity: cell.optional(),
      bonuses: cells.optional(),
      also: cells.optional(),
      parts: words.optional(),
      gap: z.literal(true).optional(),
    })
    .refine((one) => (one.article === undefined) !== (one.part === undefined), {
      error: "a row is an article or a part of one: write either article or part",
    })
    .refine((one) => one.bonuses === undefined || one.intensity !== undefined, {
      error: "a row with bonuses says to what: write the intensity without them",
    });

  return z.strictObject({
    id: text,
    source: text,
    seed: z.array(text).optional(),
    purpose: text,
    covered: z.strictObject({ ...cited, ...inForce, otherPurpose: text }),
    ceiling: z.array(text).min(1),
    measures: z.record(word, text),
    terms: z.record(word, z.strictObject({ fact: text, operator: text, value: z.unknown() })),
    rows: z.array(row).min(1),
  });
});

export type DecisionTable = z.infer<ReturnType<typeof decisionTableSchema>>;
export type Row = DecisionTable["rows"][number];
