import { describe, expect, test } from "vitest";
import {
  caseReader,
  describeIssue,
  type Issue,
  type IssueCode,
  type IssueData,
  type MessageLanguage,
} from "../../src/case";
import { en } from "../../src/case/messages/en";
import { assessSync } from "../../src/index";

const fields = [
  { id: "actor.name", type: "text" },
  { id: "actor.legalForm", type: "enum", values: ["association", "company"] },
  { id: "actor.statutes.distribution", type: "boolean" },
  { id: "contract.months", type: "count" },
  { id: "aid.affectsTrade", type: "judgement" },
  { id: "aid.earlier", type: "awards" },
].map((field, position) => ({ ...field, position }));

const read = caseReader(fields, fields.length, new Set(["small.duty-one", "small.duty-two"]));
const issuesOf = (input: unknown) =>
  read(input).issues.map(
    ({ code, path, suggestion }) => `${code} ${path}${suggestion ? ` → ${suggestion}` : ""}`,
  );

describe("a case is strict", () => {
  test.each<[string, unknown, string[]]>([
    ["a misspelt field", { actor: { nmae: "x" } }, ["unknown-field actor.nmae → actor.name"]],
    [
      "another spelling of case",
      { actor: { legalform: "company" } },
      ["unknown-field actor.legalform → actor.legalForm"],
    ],
    [
      "a word for what stands beside the facts, inside a branch",
      { aid: { sources: "x" } },
      ["unknown-field aid.sources"],
    ],
    ["a misspelt branch", { acter: { name: "x" } }, ["unknown-field acter → actor"]],
    [
      "a field under the wrong branch",
      { actor: { affectsTrade: true } },
      ["unknown-field actor.affectsTrade → aid.affectsTrade"],
    ],
    ["a field that has lost its branch", { months: 12 }, ["unknown-field months → contract.months"]],
    [
      "a field that has lost an inner branch",
      { actor: { distribution: true } },
      ["unknown-field actor.distribution → actor.statutes.distribution"],
    ],
    ["a field like no other", { actor: { quixotic: 1 } }, ["unknown-field actor.quixotic"]],
    ["a fact written with its dots", { "actor.name": "x" }, ["unknown-field actor.name"]],
    ["a branch that is a value", { actor: "Arba AS" }, ["not-an-object actor"]],
    ["a branch that is a list", { actor: [] }, ["not-an-object actor"]],
    ["a value that is a branch", { actor: { name: { first: "x" } } }, ["not-a-text actor.name"]],
    ["null instead of nothing", { actor: { name: null } }, ["null actor.name"]],
    ["a branch of null", { actor: null }, ["null actor"]],
    ["an unknown field of null", { actor: { nmae: null } }, ["unknown-field actor.nmae → actor.name"]],
    [
      "a misspelt duty",
      { done: { "small.duty-won": true } },
      ["unknown-field done.small.duty-won → small.duty-one"],
    ],
    [
      "a duty that is half done",
      { done: { "small.duty-one": "partly" } },
      ["not-a-boolean done.small.duty-one"],
    ],
    ["done as a list", { done: ["small.duty-one"] }, ["not-an-object done"]],
    ["done as null", { done: null }, ["null done"]],
    ["sources as a text", { sources: "the application" }, ["not-an-object sources"]],
    ["a source that is no text", { sources: { "actor.name": 1 } }, ["not-a-text sources.actor.name"]],
    ["a source that is null", { sources: { "actor.name": null } }, ["null sources.actor.name"]],
    ["registers as null", { registers: null }, ["null registers"]],
    ["a register that says nothing", { registers: { one: true } }, ["not-an-object registers.one"]],
    [
      "a misspelt fact of a register",
      { registers: { one: { "actor.nmae": "x" } } },
      ["unknown-field registers.one.actor.nmae → actor.name"],
    ],
    [
      "a wrong value of a register",
      { registers: { one: { "actor.legalForm": "club" } } },
      ["unknown-value registers.one.actor.legalForm"],
    ],
    [
      "a register that judges",
      { registers: { one: { "aid.affectsTrade": true } } },
      ["unknown-field registers.one.aid.affectsTrade"],
    ],
    ["a misspelt done", { doen: {} }, ["unknown-field doen → done"]],
    [
      "a field inside a judgement",
      { aid: { affectsTrade: { value: true, resaon: "x" } } },
      ["unknown-field aid.affectsTrade.resaon → aid.affectsTrade.reason"],
    ],
    [
      "a field inside an award",
      { aid: { earlier: { awards: [{ on: "2024-01-01", amount: 5, regulaton: "sgei" }], complete: true } } },
      ["unknown-field aid.earlier.awards[0].regulaton → aid.earlier.awards[0].regulation"],
    ],
    ["a case that is a list", [], ["not-an-object "]],
    ["a case that is a text", "{}", ["not-an-object "]],
    ["a case that is null", null, ["not-an-object "]],
    ["no case", undefined, ["not-an-object "]],
  ])("%s", (_name, input, expected) => {
    expect(issuesOf(input)).toEqual(expected);
  });

  test.each([
    [{}],
    [{ actor: {} }],
    [{ actor: { name: undefined, statutes: {} }, aid: undefined }],
    [
      {
        sources: { "actor.name": undefined },
        registers: { one: { "actor.name": undefined }, two: undefined },
      },
    ],
  ])("what is absent or undefined is not known: %j", (input) => {
    expect(read(input)).toEqual({
      values: new Array(fields.length).fill(undefined),
      judgements: new Map(),
      done: new Map(),
      sources: new Map(),
      registers: [],
      issues: [],
    });
  });

  test("what stands in the place of sources is told", () => {
    expect(read({ sources: 5 }).issues).toEqual([{ code: "not-an-object", path: "sources", received: "5" }]);
  });

  test("what is wrong in one field does not hide another, nor take away what is right", () => {
    const result = read({
      actor: { name: 5, legalForm: "company" },
      contract: { months: -1 },
      aid: { affectsTrade: null },
    });
    expect(result.issues.map(({ path }) => path)).toEqual([
      "actor.name",
      "contract.months",
      "aid.affectsTrade",
    ]);
    expect(result.values[1]).toBe("company");
    expect(result.values[0]).toBeUndefined();
  });

  test("a judgement is kept with its reason, and its value is the fact", () => {
    const result = read({ aid: { affectsTrade: { value: false, reason: "Bare lokale brukere." } } });
    expect(result.values[4]).toBe(false);
    expect(result.judgements.get(4)).toEqual({ value: false, reason: "Bare lokale brukere." });
  });
});

test("what is wrong with duties that are done says what was given", () => {
  expect(read({ done: "all" }).issues).toMatchObject([{ path: "done", received: '"all"' }]);
  expect(read({ done: { "small.duty-one": "partly" } }).issues).toMatchObject([{ received: '"partly"' }]);
});

describe("a hostile case", () => {
  test.each([
    ["at the top", '{ "__proto__": { "actor": { "name": "x" } } }', "unknown-field __proto__"],
    ["in a branch", '{ "actor": { "__proto__": { "name": "x" } } }', "unknown-field actor.__proto__"],
    [
      "among the duties",
      '{ "done": { "__proto__": { "small.duty-one": true } } }',
      "unknown-field done.__proto__",
    ],
    ["as constructor", '{ "constructor": { "prototype": {} } }', "unknown-field constructor"],
  ])("a key that reaches a prototype is an unknown field %s", (_name, json, expected) => {
    expect(issuesOf(JSON.parse(json))).toEqual([expected]);
    expect(({} as Record<string, unknown>).name).toBeUndefined();
  });

  test("what an object inherits is not read", () => {
    const input = Object.create({ actor: { name: "inherited" } });
    expect(read(input).values[0]).toBeUndefined();
  });

  test.each([
    ["under an unknown field", (deep: unknown) => ({ deep })],
    ["under a known field", (deep: unknown) => ({ actor: { name: deep } })],
    ["under a list", (deep: unknown) => ({ aid: { earlier: { awards: deep, complete: true } } })],
  ])("a million levels %s, without a crash", (_name, put) => {
    let deep: unknown = {};
    for (let level = 0; level < 1_000_000; level++) deep = level % 2 ? [deep] : { inner: deep };
    expect(read(put(deep)).issues.length).toBeGreaterThan(0);
  });

  test("ten megabytes of unknown fields are told of, not choked on", () => {
    const input = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`field${index}`.padEnd(100, "x"), 1]),
    );
    expect(read(input).issues).toHaveLength(100_000);
  });
});

const languages: MessageLanguage[] = ["nb", "nn", "en"];
const codes = Object.keys(en.messages) as IssueCode[];

describe("the words for an issue", () => {
  const bare = (code: IssueCode): IssueData => ({ code, path: "actor.name" });
  const full = (code: IssueCode): IssueData => ({
    code,
    path: "actor.name",
    received: "R",
    expected: "E",
    suggestion: "S",
  });

  describe.each(languages)("in %s", (language) => {
    test.each(codes)("%s", (code) => {
      const { message } = describeIssue(full(code), language);
      expect(message.length).toBeGreaterThan(10);
      expect(message).toMatch(/^[A-ZÅÆØa-z].*\.$|\?$/);
      for (const issue of [bare(code), full(code)])
        expect(
          describeIssue(
            { ...issue, received: issue.received ?? "R", expected: issue.expected ?? "E" },
            language,
          ).message,
        ).not.toMatch(/undefined|\[object|\s{2}/);
      expect(describeIssue({ ...full(code) }, language)).toMatchObject(full(code));
    });
  });

  test.each(codes)("%s is said in more than one way", (code) => {
    const messages = languages.map((language) => describeIssue(full(code), language).message);
    expect(new Set(messages).size).toBeGreaterThan(1); // Bokmål and Nynorsk are now and then alike.
  });

  test("the case as a whole has a name where there is no path", () => {
    const messages = languages.map(
      (language) => describeIssue({ code: "not-an-object", path: "", received: "[…]" }, language).message,
    );
    expect(messages).toEqual([
      "Saken skal være et objekt. Oppgitt: […].",
      "Saka skal vere eit objekt. Oppgitt: […].",
      "The case must be an object. Given: […].",
    ]);
  });
});

/** Every kind of wrong input at once, through the front door. */
const wrong: unknown[] = [
  5,
  [],
  { actr: 1 },
  { actor: null },
  { actor: 3 },
  { actor: { employees: 5, disadvantagedEmployees: 6 } },
  { actor: { employees: 1.5 } },
  { actor: { employees: "many" } },
  { actor: { employees: -2 } },
  { actor: { name: 5 } },
  { actor: { name: "x".repeat(3000) } },
  { actor: { legalForm: "ASS" } },
  { actor: { organisationNumber: "123456789" } },
  { actor: { organisationNumber: "12" } },
  { transfer: { amount: -1 } },
  { transfer: { amount: 1.234 } },
  { transfer: { amount: 1e15 } },
  { transfer: { amount: Number.POSITIVE_INFINITY } },
  { transfer: { amount: "250.000" } },
  { municipality: { number: "301" } },
  { contract: { cpv: "8500000" } },
  { actor: { sectorCode: "2100,7000" } },
  { transfer: { amount: () => 5 } },
  { transfer: { amount: Symbol("five") } },
  { transfer: { amount: 5n } },
  { transfer: { amount: { amount: 5, currency: "SEK" } } },
  { transfer: { amount: { amount: 5 } } },
  { transfer: { decidedOn: "2023-02-29" } },
  { transfer: { isMade: "yes" } },
  { rate: { eurNok: 0 } },
  { aid: { economicUse: 20 } },
  { aid: { accountingYearEndsOn: "31.12" } },
  { aid: { earlierDeMinimis: [] } },
  { aid: { earlierDeMinimis: { awards: {}, complete: true } } },
  { aid: { affectsTrade: { reason: "x" } } },
  { aid: { affectsTrade: "yes" } },
  { done: { "no-such-duty": true } },
];

describe("through the front door", () => {
  test.each(wrong.map((input, index) => ({ input, index })))(
    "wrong input $index is a returned value with words in each language",
    ({ input }) => {
      for (const lang of languages) {
        const result = assessSync(input as object, { on: "2026-11-24", lang });
        expect(result.ok).toBe(false);
        if (result.ok) return;
        for (const issue of result.issues) {
          expect(issue.message).not.toMatch(/undefined|NaN\b(?!\.)|\[object|=>/);
          expect(issue.message.length).toBeLessThan(600);
        }
      }
    },
  );

  test("each code of wrong input occurs in these examples, or is named here", () => {
    const seen = new Set(
      wrong.flatMap((input) => issuesOfFrontDoor(input, "2026-11-24")).map((issue) => issue.code),
    );
    const elsewhere: IssueCode[] = ["too-many", "law-date", "not-a-record"];
    // See `written.test.ts`.
    const isOfText = (code: IssueCode) => code.startsWith("unreadable-");
    expect(codes.filter((code) => !seen.has(code) && !elsewhere.includes(code) && !isOfText(code))).toEqual(
      [],
    );
  });

  test("everything at once, sorted by path", () => {
    const issues = issuesOfFrontDoor(
      {
        transfer: { amount: -1, form: "gift" },
        actor: { employees: 1, disadvantagedEmployees: 2 },
        aid: { sectorr: "x" },
      },
      "2026-02-30",
    );
    expect(issues.map(({ code, path }) => `${path}: ${code}`)).toEqual([
      "actor.disadvantagedEmployees: more-than",
      "aid.sectorr: unknown-field",
      "on: law-date",
      "transfer.amount: negative",
      "transfer.form: unknown-value",
    ]);
  });

  test.each([
    ["2026-02-30"],
    [undefined],
    [null],
    [20261124],
    [""],
    [new Date()],
    [Object.create(null)],
    ["24.11.2026"],
  ])("a date of the law that is no date: %s", (on) => {
    const issues = issuesOfFrontDoor({}, on);
    expect(issues.map(({ code, path }) => `${path}: ${code}`)).toEqual(["on: law-date"]);
    expect(issues[0]!.message).not.toContain("undefined");
  });
});

function issuesOfFrontDoor(input: unknown, on: unknown): Issue[] {
  const result = assessSync(input as object, { on: on as string, lang: "en" });
  return result.ok ? [] : result.issues;
}
