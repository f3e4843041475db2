import * as z from "zod";

const fact = z.string();
const round = z.enum(["up", "down"]);
const currency = z.enum(["NOK", "EUR"]);

const window = z.union([
  z.strictObject({ kind: z.literal("rolling"), months: z.string() }),
  z.strictObject({ kind: z.literal("accounting-years"), years: z.string() }),
  z.strictObject({ parameter: z.string(), months: z.string(), years: z.string() }),
]);

/** How a derived fact is worked out. The meaning of each operation stands in docs/rule-format.md, its code in src/facts. */
export const derivationSchema = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("is-given"), fact }),
  z.strictObject({ op: z.literal("first-known"), facts: z.array(fact).min(1) }),
  z.strictObject({ op: z.literal("amount"), money: fact, currency, round, rate: fact.optional() }),
  z.strictObject({
    op: z.literal("choose"),
    fact,
    in: z.array(z.string()).min(1),
    whenIn: fact,
    otherwise: fact,
  }),
  z.strictObject({ op: z.literal("sum"), facts: z.array(fact).min(1) }),
  z.strictObject({ op: z.literal("difference"), from: fact, minus: fact }),
  z.strictObject({ op: z.literal("times"), fact, count: fact }),
  z.strictObject({ op: z.literal("ratio"), part: fact, whole: fact, round }),
  z.strictObject({ op: z.literal("share"), share: fact, round }),
  z.strictObject({ op: z.enum(["days-since", "months-since", "years-since"]), date: fact }),
  z.strictObject({ op: z.literal("is-on-or-after"), date: fact, than: fact }),
  z.strictObject({ op: z.literal("lookup"), fact, table: z.string() }),
  z.strictObject({
    op: z.literal("contract-value"),
    stated: fact,
    hasTotalPrice: fact,
    payments: fact,
    monthly: fact,
    months: fact,
    isOpenEnded: fact,
    maxMonths: z.string(),
    add: z.array(fact),
    similar: fact.optional(),
    similarMonths: z.string().optional(),
  }),
  z.strictObject({
    op: z.literal("awards-total"),
    awards: fact,
    regulations: z.array(z.string()).min(1).optional(),
    window,
    bound: z.enum(["exact", "at-least"]),
    plus: fact.optional(),
    yearEnd: fact.optional(),
  }),
]);

export type Derivation = z.infer<typeof derivationSchema>;
export type DerivationOf<Op extends Derivation["op"]> = Extract<Derivation, { op: Op }>;
