import { describe, expect, test } from "vitest";
import { type Condition, LawError, type RuleSource } from "../../src/law";
import { loadLaw, readLaw } from "../../src/law/load";
import { limits } from "../../src/law/schema";
import { condition, isTrue, ref, smallDocument } from "../support/law";
import { codesOf, problemsOf } from "../support/problems";

describe("a key that reaches a prototype is refused, wherever it stands", () => {
  test.each([
    ["__proto__ at the top", '{ "__proto__": { "rules": [] } }', "(document).__proto__"],
    [
      "__proto__ in a text list",
      '{ "texts": { "language": "nb", "entries": { "__proto__": "x" } } }',
      "texts.entries.__proto__",
    ],
    [
      "constructor in a condition",
      '{ "rules": [{ "versions": [{ "conditions": { "all": [{ "constructor": {} }] } }] }] }',
      "rules.0.versions.0.conditions.all.0.constructor",
    ],
    [
      "toString in what is asked for its length",
      '{ "texts": { "language": "nb", "entries": { "x": { "length": { "toString": 1 } } } } }',
      "texts.entries.x.length.toString",
    ],
    [
      "prototype in a pack's own fields",
      '{ "pack": { "contact": { "prototype": 1 } } }',
      "pack.contact.prototype",
    ],
  ])("%s", (_name, json, place) => {
    const problems = problemsOf(JSON.parse(json));
    expect(problems.map((problem) => ({ code: problem.code, place: problem.place }))).toEqual([
      { code: "forbidden-key", place },
    ]);
    expect(({} as Record<string, unknown>).rules).toBeUndefined();
  });
});

describe("what JSON cannot hold is refused, and said where", () => {
  test.each<[string, unknown, string]>([
    ["a number without end", Number.POSITIVE_INFINITY, "The number Infinity is no JSON."],
    ["no number", Number.NaN, "The number NaN is no JSON."],
    ["a bigint", 12n, "A bigint is no JSON."],
    ["a function", () => 1, "A function is no JSON."],
    ["a date", new Date(0), "An object that is not a plain one is no JSON."],
    ["half a character", "\ud800", "Half a character is no JSON."],
    ["a hole in a list", new Array(2), "A list with holes or with names in it is no JSON."],
    [
      "a list with a name in it",
      Object.assign([1], { constructor: 5 }),
      "A list with holes or with names in it is no JSON.",
    ],
    ["nothing in a list", [undefined], "Nothing in a list is no JSON."],
    ["a key of half a character", { "\udc00": 1 }, "Half a character is no JSON."],
  ])("%s", (_name, value, message) => {
    expect(problemsOf({ ...smallDocument({}), schemes: [{ odd: value }] })).toMatchObject([
      { code: "not-json", message },
    ]);
  });
});

function nested(levels: number): unknown {
  let inner: unknown = isTrue("actor.isListed");
  for (let level = 0; level < levels; level++) inner = { all: [inner] };
  return inner;
}

describe("what is out of bounds is refused before it is read", () => {
  test("conditions nested too deep", () => {
    const document = smallDocument({ rules: [condition("small.deep", nested(limits.depth) as Condition)] });
    expect(codesOf(problemsOf(document))).toEqual(["too-deep"]);
  });

  test("a million levels, without a crash", () => {
    let deep: unknown = {};
    for (let level = 0; level < 1_000_000; level++) deep = [deep];
    expect(codesOf(problemsOf({ schemes: deep }))).toEqual(["too-deep"]);
  });

  test("a document larger than the limit", () => {
    expect(codesOf(problemsOf({ pack: { padding: "x".repeat(limits.documentBytes + 1) } }))).toEqual([
      "too-large",
    ]);
  });

  test("more rules than the limit", () => {
    const rules = Array.from({ length: limits.listLength + 1 }, (_, index) =>
      condition(`small.rule-${index}`, { all: [isTrue("actor.isListed")] }),
    );
    expect(new Set(codesOf(problemsOf({ rules })))).toEqual(new Set(["shape"]));
  });

  test("an object that holds itself", () => {
    const ring: Record<string, unknown> = {};
    ring.pack = ring;
    expect(codesOf(problemsOf(ring))).toEqual(["too-deep"]);
  });

  test.each([
    [limits.chainOfReferences, []],
    [limits.chainOfReferences + 1, ["too-deep"]],
    [limits.listLength, ["too-deep"]],
  ])("a chain of %i rules", (length, codes) => {
    const rules = Array.from({ length }, (_, index) =>
      condition(`small.rule-${index}`, {
        all: [index === 0 ? isTrue("actor.isListed") : ref(`small.rule-${index - 1}`)],
      }),
    );
    const problems = problemsOf(smallDocument({ facts: [{ id: "actor.isListed", type: "boolean" }], rules }));
    expect(codesOf(problems)).toEqual(codes);
  });

  test.each([3, limits.listLength])("a ring of %i rules", (length) => {
    const rules = Array.from({ length }, (_, index) =>
      condition(`small.rule-${index}`, { all: [ref(`small.rule-${(index + 1) % length}`)] }),
    );
    expect(codesOf(problemsOf(smallDocument({ facts: [], rules })))).toContain("cycle");
  });

  test.each([
    ["https://lovdata.no/lov", []],
    ["http://lovdata.no/lov", []],
    ["javascript:alert(1)", ["shape"]],
    ["data:text/html,x", ["shape"]],
    ["file:///etc/passwd", ["shape"]],
    ["ftp://example.org/law", ["shape"]],
    ["lovdata.no", ["shape"]],
  ])("a source at %s", (url, codes) => {
    const source = { id: "small.source", title: "A", reference: "A", url, lastRead: "2026-01-01" };
    expect(codesOf(problemsOf({ sources: [source] }))).toEqual(codes);
  });

  test("a chain of rules that each open the last one twice, which would double at every step", () => {
    const rules = Array.from({ length: 40 }, (_, index) =>
      condition(
        `small.rule-${index}`,
        index === 0
          ? { all: [isTrue("actor.isListed")] }
          : { any: [ref(`small.rule-${index - 1}`), ref(`small.rule-${index - 1}`)] },
      ),
    );
    const problems = problemsOf(smallDocument({ facts: [{ id: "actor.isListed", type: "boolean" }], rules }));
    expect(new Set(codesOf(problems))).toEqual(new Set(["too-wide"]));
    expect(problems[0]!.hint).toMatch(/fewer/);
  });
});

describe("whatever is handed in, only a LawError is thrown", () => {
  const sources: [string, unknown][] = [
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["a text", "rules"],
    ["a list in a list", [[]]],
    ["documents that are no list", { name: "x", documents: 5 }],
    ["documents that are null", { name: "x", documents: null }],
    ["a document that is null", { name: "x", documents: [null] }],
    ["a document without content", { name: "x", documents: [{ file: "x.json" }] }],
    ["a document of the wrong shape", { rules: {} }],
    ["rules that are texts", { rules: ["a", null, 3] }],
    [
      "versions that are texts",
      { rules: [{ id: "a.b", kind: "condition", versions: ["x", null, 4, { conditions: 5 }] }] },
    ],
    ["an unknown field", { ruels: [] }],
  ];
  test.each(sources)("%s", (_name, source) => {
    expect(() => loadLaw(source as RuleSource)).toThrow(LawError);
  });

  test("an empty document is an empty law", () => {
    expect(readLaw({}).problems).toEqual([]);
    expect(readLaw([]).problems).toEqual([]);
  });
});
