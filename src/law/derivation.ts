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

/** The ids of facts and of parameters that a derivation reads; `"on"` stands for the date and is no fact. */
export function inputsOf(derivation: Derivation): { facts: string[]; parameters: string[]; table?: string } {
  switch (derivation.op) {
    case "is-given":
      return { facts: [derivation.fact], parameters: [] };
    case "first-known":
    case "sum":
      return { facts: derivation.facts, parameters: [] };
    case "amount":
      return { facts: [derivation.money, derivation.rate ?? "rate.eurNok"], parameters: [] };
    case "choose":
      return { facts: [derivation.fact, derivation.whenIn, derivation.otherwise], parameters: [] };
    case "difference":
      return { facts: [derivation.from, derivation.minus], parameters: [] };
    case "times":
      return { facts: [derivation.fact, derivation.count], parameters: [] };
    case "ratio":
      return { facts: [derivation.part, derivation.whole], parameters: [] };
    case "share":
      return { facts: [derivation.share], parameters: [] };
    case "days-since":
    case "months-since":
    case "years-since":
      return { facts: [derivation.date], parameters: [] };
    case "is-on-or-after":
      return { facts: [derivation.date, derivation.than].filter((id) => id !== "on"), parameters: [] };
    case "lookup":
      return { facts: [derivation.fact], parameters: [], table: derivation.table };
    case "contract-value": {
      const { stated, hasTotalPrice, payments, monthly, months, isOpenEnded, add, similar } = derivation;
      return {
        facts: [
          stated,
          hasTotalPrice,
          payments,
          monthly,
          months,
          isOpenEnded,
          ...add,
          ...(similar ? [similar] : []),
          "rate.eurNok",
        ],
        parameters: [derivation.maxMonths, ...(derivation.similarMonths ? [derivation.similarMonths] : [])],
      };
    }
    case "awards-total": {
      const { window: span } = derivation;
      const parameters =
        "kind" in span
          ? [span.kind === "rolling" ? span.months : span.years]
          : [span.parameter, span.months, span.years];
      const facts = [derivation.awards, "rate.eurNok"];
      if (derivation.plus) facts.push(derivation.plus);
      if (derivation.yearEnd) facts.push(derivation.yearEnd);
      return { facts, parameters };
    }
  }
}
