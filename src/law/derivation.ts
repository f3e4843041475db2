import * as z from "zod";
import { once } from "../lib/once";

type Round = "up" | "down";
type Currency = "NOK" | "EUR";

/** The stretch of time in which earlier awards count; months and years are parameters. */
export type Window =
  | { kind: "rolling"; months: string }
  | { kind: "accounting-years"; years: string }
  | { parameter: string; months: string; years: string };

/** How a derived fact is worked out, from other facts by their ids. The meaning of each operation stands in docs/rule-format.md, its code in src/facts. */
export type Derivation =
  | { op: "is-given"; fact: string }
  | { op: "first-known"; facts: string[] }
  /** What yes-or-no facts say together; each speaks for it where it has the value beside it. */
  | { op: "signs"; of: { fact: string; value: boolean }[]; all: string; none: string; some: string }
  | { op: "amount"; money: string; currency: Currency; round: Round; rate?: string | undefined }
  | { op: "choose"; fact: string; in: string[]; whenIn: string; otherwise: string }
  | { op: "sum"; facts: string[] }
  | { op: "difference"; from: string; minus: string }
  | { op: "times"; fact: string; count: string }
  | { op: "ratio"; part: string; whole: string; round: Round }
  | { op: "share"; share: string; round: Round }
  | { op: "days-since" | "months-since" | "years-since"; date: string; round?: "up" | undefined }
  | { op: "is-on-or-after"; date: string; than: string }
  | { op: "lookup"; fact: string; table: string }
  | {
      op: "contract-value";
      stated: string;
      hasTotalPrice: string;
      payments: string;
      monthly: string;
      months: string;
      isOpenEnded: string;
      maxMonths: string;
      add: string[];
      similar?: string | undefined;
      similarMonths?: string | undefined;
    }
  | {
      op: "awards-total";
      awards: string;
      regulations?: string[] | undefined;
      window: Window;
      bound: "exact" | "at-least";
      plus?: string | undefined;
      yearEnd?: string | undefined;
    };
export type DerivationOf<Op extends Derivation["op"]> = Extract<Derivation, { op: Op }>;

/** The schema of a derivation; made when the first is read. */
export const derivationSchema = /* @__PURE__ */ once((): z.ZodType<Derivation> => {
  const fact = z.string();
  const round = z.enum(["up", "down"]);
  const currency = z.enum(["NOK", "EUR"]);

  const window = z.union([
    z.strictObject({ kind: z.literal("rolling"), months: z.string() }),
    z.strictObject({ kind: z.literal("accounting-years"), years: z.string() }),
    z.strictObject({ parameter: z.string(), months: z.string(), years: z.string() }),
  ]);

  return z.discriminatedUnion("op", [
    z.strictObject({ op: z.literal("is-given"), fact }),
    z.strictObject({ op: z.literal("first-known"), facts: z.array(fact).min(1) }),
    z.strictObject({
      op: z.literal("signs"),
      of: z.array(z.strictObject({ fact, value: z.boolean() })).min(1),
      all: z.string(),
      none: z.string(),
      some: z.string(),
    }),
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
    z.strictObject({
      op: z.enum(["days-since", "months-since", "years-since"]),
      date: fact,
      round: z.literal("up").optional(),
    }),
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
});
