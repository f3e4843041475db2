import fc from "fast-check";
import type { Condition, Fact, Rule } from "../../src/law";
import { condition, leaf, parameter, ref, smallLaw } from "./law";

/** The facts of a random law: a few of each kind that a condition can weigh. */
export const randomFacts: Fact[] = [
  { id: "a.one", type: "boolean" },
  { id: "a.two", type: "boolean" },
  { id: "a.judged", type: "judgement" },
  { id: "a.kind", type: "enum", values: ["x", "y", "z"] },
  { id: "a.few", type: "count", unit: "persons" },
  { id: "a.many", type: "count", unit: "persons" },
];

const leaves = fc.oneof(
  fc.tuple(
    fc.constantFrom("a.one", "a.two", "a.judged"),
    fc.constantFrom("equal" as const, "notEqual" as const),
    fc.boolean(),
  ),
  fc.tuple(
    fc.constant("a.kind"),
    fc.constantFrom("equal" as const, "notEqual" as const),
    fc.constantFrom("x", "y", "z"),
  ),
  fc.tuple(
    fc.constant("a.kind"),
    fc.constantFrom("in" as const, "notIn" as const),
    fc.subarray(["x", "y", "z"], { minLength: 1 }),
  ),
  fc.tuple(
    fc.constantFrom("a.few", "a.many"),
    fc.constantFrom(
      "equal" as const,
      "notEqual" as const,
      "lessThan" as const,
      "lessThanInclusive" as const,
      "greaterThan" as const,
      "greaterThanInclusive" as const,
    ),
    fc.constantFrom(
      { fact: "parameter.small.two" },
      { fact: "parameter.small.three" },
      { fact: "a.few" },
      { fact: "a.many" },
    ),
  ),
);

/** Conditions of random depth, with references to rules that came before. */
function conditions(earlier: readonly string[]): fc.Arbitrary<Condition> {
  const { tree } = fc.letrec<{ tree: Condition; group: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      leaves.map(([fact, operator, value]) => leaf(leafId([fact, operator, value]), fact, operator, value)),
      ...(earlier.length > 0 ? [fc.constantFrom(...earlier).map(ref)] : []),
      tie("group"),
    ),
    group: fc.oneof(
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie("tree").map((not) => ({ not })),
    ),
  }));
  return fc
    .array(tree, { minLength: 1, maxLength: 3 })
    .chain((members) => fc.constantFrom<Condition>({ all: members }, { any: members }, { not: members[0]! }));
}

/** Up to six rules, each of which may refer to those before it. */
export const randomRules: fc.Arbitrary<Rule[]> = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `small.rule-${index}`);
  return fc
    .tuple(...ids.map((_, index) => conditions(ids.slice(0, index))))
    .map((trees) => trees.map((tree, index) => condition(ids[index]!, tree)));
});

export const randomLaw = randomRules.map((rules) =>
  smallLaw({
    facts: randomFacts,
    parameters: [parameter("small.two", "integer", "2"), parameter("small.three", "integer", "3")],
    rules: [
      ...rules,
      condition("small.uses", {
        all: [
          leaf("two", "a.few", "lessThan", { fact: "parameter.small.two" }),
          leaf("three", "a.few", "lessThan", { fact: "parameter.small.three" }),
        ],
      }),
    ],
  }),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** A case in which any of the facts may be unknown; numbers lie around the parameters. */
export const randomCase = fc.record({
  a: fc.record({
    one: maybe(fc.boolean()),
    two: maybe(fc.boolean()),
    judged: maybe(fc.boolean()),
    kind: maybe(fc.constantFrom("x", "y", "z")),
    few: maybe(fc.integer({ min: 1, max: 4 })),
    many: maybe(fc.integer({ min: 1, max: 4 })),
  }),
});

/** An id that is the same for leaves that ask the same. */
export function leafId(asked: unknown): string {
  const hash = [...JSON.stringify(asked)].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007,
    7,
  );
  return `leaf-${hash.toString(36)}`;
}
