import { describe, expect, test } from "vitest";
import { LawError, type RuleDocument } from "../../src/law";
import { loadLaw, readLaw } from "../../src/law/load";
import { cited, condition, isTrue, leaf, parameter, ref, rule, smallLaw } from "../support/law";

const national = smallLaw({
  facts: [
    { id: "actor.isListed", type: "boolean" },
    { id: "actor.statutes.barsDividends", type: "boolean" },
  ],
  rules: [
    condition("small.is-listed", { all: [isTrue("actor.isListed")] }),
    rule(
      "small.route",
      "route",
      { all: [ref("transfer.is-support"), ref("small.is-listed")] },
      { family: "support" },
    ),
  ],
});

const header = {
  id: "sandvik",
  municipalityNumber: "0001",
  name: "Sandvik kommune",
  version: "1",
  validFrom: "2026-01-01",
  validTo: null,
  languages: ["nb"] as ("nb" | "nn" | "en")[],
};

function pack(parts: RuleDocument): RuleDocument {
  return { pack: header, sources: [{ id: "sandvik-rules", title: "Retningslinjer" }], ...parts };
}

const scheme = rule(
  "sandvik.scheme",
  "instrument",
  { all: [ref("transfer.is-support"), { any: [ref("small.route")] }] },
  { family: "support", version: { basis: ["small.route"] } },
);

const problemsOf = (...packs: RuleDocument[]) =>
  readLaw([
    national,
    ...packs.map((content, index) => ({
      name: `pack ${index}`,
      documents: [{ file: `pack-${index}.json`, content }],
    })),
  ]).problems;

test("a pack adds a scheme, a condition, a parameter, a fact, a duty and a restriction under its own name", () => {
  const content = pack({
    facts: [{ id: "sandvik.turnout", type: "count", unit: "persons" }],
    parameters: [parameter("sandvik.least-turnout", "integer", "20")],
    rules: [
      scheme,
      condition("sandvik.is-large", {
        all: [
          leaf("large", "sandvik.turnout", "greaterThanInclusive", {
            fact: "parameter.sandvik.least-turnout",
          }),
        ],
      }),
      rule("sandvik.duty", "duty", undefined, { stage: "after" }),
      rule(
        "sandvik.limit",
        "restriction",
        { all: [ref("sandvik.is-large")] },
        { appliesTo: ["sandvik.scheme", "small.*"], strength: "normally" },
      ),
    ],
  });
  expect(problemsOf(content)).toEqual([]);
});

const rows: [string, RuleDocument, string, RegExp][] = [
  [
    "a route",
    pack({
      rules: [rule("sandvik.route", "route", { all: [ref("transfer.is-support")] }, { family: "support" })],
    }),
    "pack-kind",
    /cannot add a route\. It may add: instrument/,
  ],
  [
    "a class",
    pack({ rules: [rule("sandvik.nice", "class", { all: [isTrue("actor.isListed")] })] }),
    "pack-kind",
    /cannot add a class/,
  ],
  [
    "a regime",
    pack({
      rules: [rule("sandvik.regime", "regime", { all: [isTrue("actor.isListed")] }, { family: "support" })],
    }),
    "pack-kind",
    /cannot add a regime/,
  ],
  [
    "a conflict, which would make national facts unknown",
    pack({
      rules: [
        rule(
          "sandvik.conflict",
          "conflict",
          { all: [isTrue("actor.isListed")] },
          { contests: ["actor.isListed"] },
        ),
      ],
    }),
    "pack-kind",
    /cannot add a conflict/,
  ],
  [
    "a rule of the national law again",
    pack({ rules: [condition("small.is-listed", { not: isTrue("actor.isListed") })] }),
    "declared-twice",
    /never alters it/,
  ],
  [
    "a fact of the national law again",
    pack({ facts: [{ id: "actor.isListed", type: "judgement" }] }),
    "declared-twice",
    /never alters it/,
  ],
  [
    "a rule without the pack's name",
    pack({ rules: [condition("small.is-nice", { all: [isTrue("actor.isListed")] })] }),
    "pack-name",
    /Call it sandvik\.small\.is-nice/,
  ],
  [
    "a parameter without the pack's name",
    pack({
      parameters: [parameter("small.limit", "integer", "3")],
      facts: [{ id: "sandvik.n", type: "count", unit: "persons" }],
      rules: [
        condition("sandvik.c", {
          all: [leaf("n", "sandvik.n", "lessThan", { fact: "parameter.small.limit" })],
        }),
      ],
    }),
    "pack-name",
    /begin with the name of its pack/,
  ],
  ["an order of routes", pack({ order: ["small.route"] }), "order-in-pack", /cannot change the order/],
  [
    "what the law says of itself",
    pack({ standing: { notChecked: [], verifiedTo: "2099-01-01", version: "x" } }),
    "standing-in-pack",
    /cannot change what the law says of itself/,
  ],
  [
    "a fact around a national fact, which would hide it",
    pack({ facts: [{ id: "actor.statutes", type: "boolean" }] }),
    "nested-fact",
    /lies inside the fact "actor\.statutes"/,
  ],
  [
    "a fact inside a national fact",
    pack({ facts: [{ id: "actor.isListed.since", type: "date" }] }),
    "nested-fact",
    /Choose another name/,
  ],
  [
    "a source that nobody declared",
    pack({
      rules: [
        rule("sandvik.duty", "duty", undefined, {
          stage: "after",
          version: { citations: [{ source: "sandvik-rule" }] },
        }),
      ],
    }),
    "unknown-source",
    /Did you mean "sandvik-rules"\?/,
  ],
  [
    "rules in a ring",
    pack({
      rules: [
        condition("sandvik.a", { all: [ref("sandvik.b")] }),
        condition("sandvik.b", { all: [ref("sandvik.a")] }),
      ],
    }),
    "cycle",
    /sandvik\.a → sandvik\.b → sandvik\.a/,
  ],
  ["no municipality number", { pack: { ...header, municipalityNumber: "1" } }, "shape", /four digits/],
  ["no languages", { pack: { ...header, languages: [] } }, "shape", /./],
  [
    "no header at all",
    { rules: [condition("sandvik.a", { all: [isTrue("actor.isListed")] })] },
    "no-pack",
    /"pack"/,
  ],
  [
    "a constraint over national facts alone",
    pack({
      constraints: [
        {
          id: "sandvik.constraint",
          kind: "at-most",
          fact: "actor.isListed",
          than: "actor.statutes.barsDividends",
        },
      ],
    }),
    "constraint-in-pack",
    /would change which cases/,
  ],
];

describe("a pack is refused if it has", () => {
  test.each(rows)("%s", (_name, content, code, says) => {
    const problems = problemsOf(content);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]!.file).toBe("pack-0.json");
    expect(`${problems[0]!.message} ${problems[0]!.hint ?? ""}`).toMatch(says);
  });

  test("the name of another pack", () => {
    expect(problemsOf(pack({}), { pack: header }).map((problem) => problem.code)).toEqual(["pack-twice"]);
  });
});

test("a ring or a missing source in a pack is thrown as a LawError with everything in it", () => {
  const broken = pack({
    rules: [
      condition("sandvik.a", { all: [ref("sandvik.a")] }),
      rule("sandvik.duty", "duty", undefined, { version: { citations: [{ source: "nowhere" }] } }),
    ],
  });
  expect(() => loadLaw([national, broken])).toThrow(LawError);
  try {
    loadLaw([national, broken]);
  } catch (error) {
    expect((error as LawError).problems.map((problem) => problem.code).sort()).toEqual([
      "cycle",
      "no-stage",
      "unknown-source",
    ]);
    expect((error as LawError).message).toMatch(/^3 problem\(s\)/);
    expect((error as LawError).message).toContain(
      'document 2: sandvik.duty, 2020-01-01: The source "nowhere" is cited but not declared.',
    );
  }
});

test("the law that a pack was added to is left as it was", () => {
  const before = JSON.stringify(national.data);
  const wider = loadLaw([national, pack({ rules: [scheme] })]);
  expect(wider.data.rules.map((one) => one.id)).toContain("sandvik.scheme");
  expect(JSON.stringify(national.data)).toBe(before);
  expect(wider.hash).not.toBe(national.hash);
});

test("two packs stand side by side", () => {
  const other: RuleDocument = {
    pack: { ...header, id: "fjellby" },
    sources: [{ id: "fjellby-rules", title: "Regler" }],
    rules: [rule("fjellby.duty", "duty", undefined, { stage: "after", version: { citations: [...cited] } })],
  };
  expect(problemsOf(pack({ rules: [scheme] }), other)).toEqual([]);
});

test("a loaded law can only stand first", () => {
  expect(readLaw([pack({}), national]).problems.map((problem) => problem.code)).toContain("law-not-first");
});
