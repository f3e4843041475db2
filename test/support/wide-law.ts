import fc from "fast-check";
import type { Condition, Constraint, Fact, Law, Leaf, Parameter, Rule } from "../../src/law";
import { condition, leaf, parameter, ref, smallLaw, supportRoute } from "./law";
import { leafId } from "./random-law";

/**
 * Random small laws with facts of every kind and what is derived from them, and for each given fact all the values that
 * could make a difference, written down here and not asked of the library.
 */

export const on = "2024-06-15";

const count = (id: string): Fact => ({ id, type: "count", unit: "persons" });
const date = (id: string): Fact => ({ id, type: "date" });

const given: Fact[] = [
  { id: "a.one", type: "boolean", changeable: "actor" },
  { id: "a.two", type: "boolean" },
  { id: "a.judged", type: "judgement" },
  { id: "a.kind", type: "enum", values: ["x", "y", "z", "w"], changeable: "municipality" },
  { id: "a.stated", type: "enum", values: ["x", "y", "z", "w"] },
  { id: "a.code", type: "code" },
  { id: "a.trade", type: "code" },
  { ...count("a.few"), changeable: "actor" },
  count("a.many"),
  { id: "a.sum", type: "money", unit: "NOK", changeable: "municipality" },
  { id: "a.extra", type: "money", unit: "NOK" },
  { id: "a.part", type: "share", unit: "share", changeable: "actor" },
  { id: "a.claim", type: "text" },
  date("a.day"),
  date("a.other"),
  { id: "a.earlier", type: "awards" },
  { id: "a.yearEnd", type: "monthDay" },
  { id: "rate.eurNok", type: "decimal", unit: "NOK per EUR" },
];

const derived: Fact[] = [
  { id: "d.isClaimed", type: "boolean", derive: { op: "is-given", fact: "a.claim" } },
  {
    id: "d.codeKind",
    type: "enum",
    values: ["x", "y", "z", "w"],
    derive: { op: "lookup", fact: "a.code", table: "kinds" },
  },
  {
    id: "d.kind",
    type: "enum",
    values: ["x", "y", "z", "w"],
    derive: { op: "first-known", facts: ["a.stated", "d.codeKind"] },
  },
  { id: "d.sumOre", type: "ore", derive: { op: "amount", money: "a.sum", currency: "NOK", round: "up" } },
  { id: "d.extraOre", type: "ore", derive: { op: "amount", money: "a.extra", currency: "NOK", round: "up" } },
  { id: "d.totalOre", type: "ore", derive: { op: "sum", facts: ["d.sumOre", "d.extraOre"] } },
  { id: "d.leftOre", type: "ore", derive: { op: "difference", from: "d.sumOre", minus: "d.extraOre" } },
  { id: "d.sumCent", type: "cent", derive: { op: "amount", money: "a.sum", currency: "EUR", round: "up" } },
  { id: "d.product", type: "integer", derive: { op: "times", fact: "a.few", count: "a.many" } },
  {
    id: "d.fewShareFloor",
    type: "millionths",
    derive: { op: "ratio", part: "a.few", whole: "a.many", round: "down" },
  },
  { id: "d.partShareCeil", type: "millionths", derive: { op: "share", share: "a.part", round: "up" } },
  { id: "d.months", type: "integer", derive: { op: "months-since", date: "a.day" } },
  { id: "d.isLater", type: "boolean", derive: { op: "is-on-or-after", date: "a.day", than: "a.other" } },
  { id: "d.isPast", type: "boolean", derive: { op: "is-on-or-after", date: "a.day", than: "on" } },
  {
    id: "d.earlierCent",
    type: "cent",
    derive: {
      op: "awards-total",
      awards: "a.earlier",
      regulations: ["general"],
      window: { kind: "accounting-years", years: "small.two" },
      bound: "exact",
      yearEnd: "a.yearEnd",
    },
  },
];

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const euros = (cent: number) => ({ amount: (cent / 100).toFixed(2), currency: "EUR" });
const kroner = (ore: number) => ({ amount: (ore / 100).toFixed(2), currency: "NOK" });
const days = [
  "2024-03-14",
  "2024-03-15",
  "2024-03-16",
  "2024-04-15",
  "2024-04-16",
  "2024-06-14",
  on,
  "2024-06-16",
];
const codes = ["11111111", "22222222", "33333333", "44444444", "99999999"];

/** What a case may say of each given fact. */
const told: Record<string, readonly unknown[]> = {
  "a.one": [true, false],
  "a.two": [true, false],
  "a.judged": [true, false],
  "a.kind": ["x", "y", "z", "w"],
  "a.stated": ["x", "y", "z", "w"],
  "a.code": codes,
  "a.trade": codes,
  "a.few": numbers,
  "a.many": numbers,
  "a.sum": [...numbers.map(kroner), ...numbers.map(euros)],
  "a.extra": numbers.map(kroner),
  "a.claim": ["claimed"],
  "a.part": ["0", "0.499999", "0.5", "0.500001", "1"],
  "a.day": days,
  "a.other": days,
  "a.earlier": [0, 1, 2, 3, 4, 5].map((cent) => ({
    awards: [{ on: "2023-06-15", amount: euros(cent), regulation: "general" }],
    complete: true,
  })),
  "a.yearEnd": ["12-31", "03-31", "06-14", "06-15", "06-16"],
  "rate.eurNok": ["0.3", "0.5", "1", "1.5"],
};

const ores = [...numbers.slice(1), 10, 11, 12, 13];
const rateFor = (ore: number, cent: number) => String(Math.floor((ore / cent) * 10_000) / 10_000);

/** What lies beyond all that a case may say of the others. */
const beyond: Record<string, readonly unknown[]> = {
  "a.few": [10, 20],
  "a.many": [10, 15, 16, 17, 18, 19, 20],
  "a.sum": [...[10, 11, 12, 13, 14, 15, 16, 17, 500].map(kroner)],
  "a.extra": [...[10, 11, 12, 13, 14, 15, 16, 17, 500].map(kroner)],
  "a.day": ["2020-01-01", "2030-01-01"],
  "a.other": ["2020-01-01", "2030-01-01"],
  /** At which each number of cents is just so many øre, after rounding up. */
  "rate.eurNok": [
    "0.0001",
    "20",
    ...numbers.slice(1).flatMap((cent) => ores.map((ore) => rateFor(ore, cent))),
  ],
};

/** All values of a given fact that could make a difference, as a case would state them. */
export const valuesInCase = new Map(
  Object.entries(told).map(([id, values]) => [id, [...values, ...(beyond[id] ?? [])]]),
);

const few = { fact: "parameter.small.two" };
const more = { fact: "parameter.small.three" };
const ordering = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"] as const;
const anyOrder = ["equal", "notEqual", ...ordering] as const;

const words = (fact: string, list: readonly string[]) =>
  fc.oneof(
    fc.tuple(
      fc.constant(fact),
      fc.constantFrom("equal" as const, "notEqual" as const),
      fc.constantFrom(...list),
    ),
    fc.tuple(
      fc.constant(fact),
      fc.constantFrom("in" as const, "notIn" as const),
      fc.subarray([...list], { minLength: 1 }),
    ),
  );
const sized = (facts: string[], operators: readonly Leaf["operator"][], bounds: Leaf["value"][]) =>
  fc.tuple(fc.constantFrom(...facts), fc.constantFrom(...operators), fc.constantFrom(...bounds));

const leaves = fc.oneof(
  fc.tuple(
    fc.constantFrom("a.one", "a.two", "a.judged", "d.isLater", "d.isPast", "d.isClaimed"),
    fc.constantFrom("equal" as const, "notEqual" as const),
    fc.boolean(),
  ),
  words("a.kind", ["x", "y", "z"]),
  words("d.kind", ["x", "y", "z"]),
  words("a.trade", ["11111111", "22222222"]),
  sized(["a.few", "a.many", "d.product", "d.months"], anyOrder, [few, more]),
  fc.tuple(fc.constant("a.few"), fc.constantFrom(...anyOrder), fc.constant({ fact: "a.many" })),
  sized(["d.sumOre", "d.totalOre", "d.leftOre"], ordering, [
    { fact: "parameter.small.two-ore" },
    { fact: "parameter.small.three-ore" },
  ]),
  fc.tuple(
    fc.constantFrom("d.sumOre", "d.extraOre"),
    fc.constantFrom(...ordering),
    fc.constant({ fact: "d.extraOre" }),
  ),
  sized(["d.sumCent", "d.earlierCent"], ordering, [{ fact: "parameter.small.three-cent" }]),
  sized(["d.fewShareFloor"], ["greaterThanInclusive", "lessThan"], [{ fact: "parameter.small.half" }]),
  sized(["d.partShareCeil"], ["greaterThan", "lessThanInclusive"], [{ fact: "parameter.small.half" }]),
);

const parameters: Parameter[] = [
  parameter("small.two", "integer", "2"),
  parameter("small.three", "integer", "3"),
  parameter("small.two-ore", "ore", "0.02"),
  parameter("small.three-ore", "ore", "0.03"),
  parameter("small.three-cent", "cent", "0.03"),
  parameter("small.half", "millionths", "0.5"),
];

type Drawn = [fact: string, operator: Leaf["operator"], value: Leaf["value"]];

const leafOf = ([fact, operator, value]: Drawn): Leaf =>
  leaf(leafId([fact, operator, value]), fact, operator, value);

/** Conditions of two to four leaves, with references to rules that came before. */
function conditions(earlier: readonly string[]): fc.Arbitrary<Condition> {
  const member: fc.Arbitrary<Condition> = fc.oneof(
    { arbitrary: (leaves as fc.Arbitrary<Drawn>).map(leafOf), weight: 4 },
    ...(earlier.length > 0 ? [{ arbitrary: fc.constantFrom(...earlier).map(ref), weight: 1 }] : []),
  );
  const group = (inner: fc.Arbitrary<Condition>) =>
    fc
      .tuple(fc.constantFrom("all", "any"), fc.array(inner, { minLength: 2, maxLength: 3 }))
      .map(([kind, members]): Condition => (kind === "all" ? { all: members } : { any: members }));
  const inner = fc.oneof(
    { arbitrary: member, weight: 3 },
    { arbitrary: member.map((not): Condition => ({ not })), weight: 1 },
    { arbitrary: group(member), weight: 2 },
  );
  return group(inner);
}

const usesOfAll: Rule[] = parameters.map((one, index) =>
  condition(`small.uses-${index}`, {
    all: [
      leaf(
        "uses",
        {
          integer: "a.few",
          ore: "d.sumOre",
          cent: "d.sumCent",
          millionths: "d.partShareCeil",
          code: "a.trade",
        }[one.fact],
        "lessThanInclusive",
        { fact: `parameter.${one.id}` },
      ),
    ],
  }),
);

const constraints: Constraint[] = [
  { id: "few-of-many", kind: "at-most", fact: "a.few", than: "a.many" },
  {
    id: "not-both",
    kind: "excluded",
    conditions: { all: [leaf("one", "a.one", "equal", true), leaf("two", "a.two", "equal", true)] },
  },
];

/** A law of up to three rules. */
export const wideLaw: fc.Arbitrary<Law> = fc
  .tuple(
    conditions([]),
    conditions(["small.rule-0"]),
    conditions(["small.rule-0", "small.rule-1"]),
    fc.subarray(constraints),
  )
  .map(([first, second, third, held]) =>
    smallLaw({
      facts: [...given, ...derived],
      parameters,
      constraints: held,
      tables: [
        {
          id: "kinds",
          citations: [{ source: "the-act", provision: "§ 1", confidence: "S" }],
          rows: ["x", "y", "z", "w"].map((value, index) => {
            const code = String(index + 1).repeat(8);
            return { from: code, to: code, value };
          }),
        },
      ],
      rules: [
        condition("small.rule-0", first),
        condition("small.rule-1", second),
        condition("small.rule-2", third),
        supportRoute("small.route", [ref("small.rule-2")]),
        ...usesOfAll,
      ],
    }),
  );

/** The facts that someone can change, by their ids. */
export const changeable = given
  .filter((fact) => fact.changeable)
  .map(({ id }) => id)
  .sort();

/** A case in which every fact is known, by their ids; which of them are told is for the test to say. */
export const wideCase: fc.Arbitrary<Record<string, unknown>> = fc.record(
  Object.fromEntries(given.map(({ id }) => [id, fc.constantFrom(...told[id]!)])),
);
