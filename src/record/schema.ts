import * as z from "zod";
import { once } from "../lib/once";

/** The shape of a record; what stands in its case is left to the reader of cases. */
export const recordSchema = /* @__PURE__ */ once(() => {
  const whole = z.string().regex(/^\P{Surrogate}*$/u);
  const text = whole.max(200);
  const judgement = z.strictObject({
    value: z.boolean(),
    reason: whole.optional(),
    by: whole.optional(),
    on: text.optional(),
  });
  const hash = z.string().regex(/^[0-9a-f]{64}$/);
  const results = z.record(text, z.enum(["met", "unmet", "unknown"]));
  const verdicts = z.record(text, z.enum(["open", "closed", "undetermined"]));

  return z.strictObject({
    format: z.literal("hjemmel-record-1"),
    on: text,
    case: z.record(z.string(), z.unknown()),
    law: z.strictObject({
      version: text,
      hash,
      verifiedTo: text,
      packs: z.array(z.strictObject({ id: text, version: text })),
    }),
    program: z.strictObject({ name: z.literal("hjemmel"), version: text }),
    answer: z.strictObject({ classes: results, regimes: results, routes: verdicts, instruments: verdicts }),
    judgements: z.record(text, judgement),
    sha256: z.strictObject({ case: hash, answer: hash, record: hash }),
  });
});
