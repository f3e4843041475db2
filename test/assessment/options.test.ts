import { describe, expect, it } from "vitest";
import {
  type AssessmentResult,
  assess,
  assessSync,
  compare,
  createCaseSchema,
  explain,
  nationalLaw,
} from "../../src";
import { createFormSession } from "../../src/form";
import { factsFor, toEngine } from "../../src/json-rules-engine";
import { writeDeMinimisDeclarationForm, writeDeMinimisLetter, writeJustification } from "../../src/letters";
import { record, replay } from "../../src/records";
import {
  fromEnhetsregisteret,
  fromFrivillighetsregisteret,
  fromStotteregisteret,
  registerResolvers,
} from "../../src/registers";

const on = "2026-11-24";
const input = { transfer: { nature: "purchase" } } as const;
const answer = assessSync(input, { on });
const kept = answer.ok ? record(answer) : undefined;

/** What no compiler lets through, as a program without one may hand it on. */
// biome-ignore lint/suspicious/noExplicitAny: that is the point
const loose = (value: unknown): any => value;

const none = ["de", "", "NB", "constructor", "__proto__", 5, null, ["nb"]];
const languages = "nb, nn, en";

describe.each(none)("a language that is %j", (lang) => {
  const asked = loose({ on, lang });
  it.each<[string, () => AssessmentResult | { ok: boolean; issues?: unknown } | Promise<AssessmentResult>]>([
    ["assessSync", () => assessSync(input, asked)],
    ["assess", () => assess(input, asked)],
    ["compare, of cases", () => compare(input, {}, asked)],
    ["compare, of dates", () => compare(input, on, on, asked)],
    ["replay", () => replay(kept, asked)],
    ["a form session", () => ({ ok: false, issues: createFormSession(asked).state.issues })],
    ["the aim of a form session", () => ({ ok: false, issues: createFormSession({ on }).aim(asked).issues })],
  ])("is an issue of %s", async (_, call) => {
    const expected = { code: "unknown-value", path: "lang", expected: languages };
    expect(await call()).toMatchObject({ ok: false, issues: [expected] });
  });

  it.each<[string, () => unknown]>([
    ["createCaseSchema", () => createCaseSchema(asked)],
    ["explain", () => explain(answer, asked)],
    ["explain, of what is wrong", () => explain({ ok: false, issues: [] }, asked)],
    ["writeJustification", () => writeJustification(answer, loose({ lang, route: "grant.ordinary" }))],
    ["writeDeMinimisLetter", () => writeDeMinimisLetter(answer, loose({ lang, route: "grant.ordinary" }))],
    ["writeDeMinimisDeclarationForm", () => writeDeMinimisDeclarationForm(asked)],
    ["fromEnhetsregisteret", () => fromEnhetsregisteret({}, loose(lang))],
    ["fromFrivillighetsregisteret", () => fromFrivillighetsregisteret({}, loose(lang))],
    ["fromStotteregisteret", () => fromStotteregisteret([], asked)],
  ])("is a RangeError of %s, with those that are", (_, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(languages);
  });
});

describe("what is asked for", () => {
  it.each([
    ["detail", "all", "verdicts, summary, trace, full"],
    ["detail", null, "verdicts, summary, trace, full"],
    ["goal", "procurement.direct-awrd", "lightest-route, any-open-route, all-routes, …"],
    ["goal", "", "lightest-route, any-open-route, all-routes, …"],
    ["goal", 7, "lightest-route, any-open-route, all-routes, …"],
    ["goal", null, "lightest-route, any-open-route, all-routes, …"],
    ["skip[0]", ["transfer.natur"], "…"],
    ["skip[0]", [null], "…"],
  ])("is an issue where %s is %j", (path, value, expected) => {
    const asked = loose({ on, [path.replace("[0]", "")]: value });
    const result = assessSync(input, asked);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "unknown-value", path }] });
    const end = expected.split(", ").at(-1)!;
    expect(!result.ok && result.issues[0]?.expected).toMatch(new RegExp(`${end}$`));
  });

  it("is an issue where what is to be skipped is no list", () => {
    const issues = [{ code: "not-a-list", path: "skip" }];
    expect(assessSync(input, loose({ on, skip: "transfer.nature" }))).toMatchObject({ ok: false, issues });
  });

  it("is told all at once, with what is wrong in the case", () => {
    const result = assessSync(loose({ transfer: { nature: "gift" } }), loose({ lang: "de", detail: "all" }));
    expect(!result.ok && result.issues.map(({ path }) => path)).toEqual([
      "on",
      "transfer.nature",
      "lang",
      "detail",
    ]);
  });
});

describe.each([undefined, null, "2026-11-24", 5])("options that are %j", (options) => {
  const asked = loose(options);
  it.each<[string, () => unknown]>([
    ["assessSync", () => assessSync(input, asked)],
    ["assess", () => assess(input, asked)],
    ["compare", () => compare(input, {}, loose(options === on ? undefined : asked))],
    ["a form session", () => ({ ok: false, issues: createFormSession(asked).state.issues })],
  ])("lack the date, as %s says", async (_, call) => {
    const issues = [{ code: "law-date", path: "on" }];
    expect(await call()).toMatchObject({ ok: false, issues });
  });

  it.each<[string, () => unknown]>([
    ["explain", () => explain(answer, asked)],
    ["writeJustification", () => writeJustification(answer, asked)],
    ["createCaseSchema", () => createCaseSchema(loose(options ?? null))],
    ["fromStotteregisteret", () => fromStotteregisteret([], loose(options ?? null))],
    ["registerResolvers", () => registerResolvers(loose(options ?? null))],
  ])("are a RangeError of %s", (_, call) => {
    expect(call).toThrow(RangeError);
  });
});

describe.each(["norway", {}, [], 5])("a law that is %j", (law) => {
  it.each<[string, () => unknown]>([
    ["assessSync", () => assessSync(input, loose({ on, law }))],
    ["compare", () => compare(input, {}, loose({ on, law }))],
    ["replay", () => replay(kept, loose({ laws: [law] }))],
    ["createCaseSchema", () => createCaseSchema(loose({ law }))],
    ["a form session", () => createFormSession(loose({ on, law }))],
    ["the aim of a form session", () => createFormSession({ on }).aim(loose({ law }))],
    ["explain", () => explain(answer, loose({ lang: "nb", law }))],
    ["factsFor", () => factsFor(loose(law), on, input)],
  ])("is a RangeError of %s", (_, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow("nationalLaw");
  });

  it("is a RangeError of assess and of toEngine, too late for any answer", async () => {
    await expect(assess(input, loose({ on, law }))).rejects.toThrow(RangeError);
    await expect(toEngine(loose(law), on)).rejects.toThrow(RangeError);
  });
});

describe("a format, and a date of an engine", () => {
  it("are told with what they can be", async () => {
    expect(() => explain(answer, loose({ lang: "nb", format: "pdf" }))).toThrow("text, markdown");
    const letter = loose({ lang: "nb", route: "grant.ordinary", format: "pdf" });
    expect(() => writeJustification(answer, letter)).toThrow("markdown, html");
    await expect(toEngine(nationalLaw, "2026-13-01")).rejects.toThrow(RangeError);
  });
});
