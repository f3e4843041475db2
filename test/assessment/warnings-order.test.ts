import { describe, expect, test } from "vitest";
import { nationalLaw } from "../../src/index";
import type { Fact, RuleDocument } from "../../src/law";
import { answerOf, warningsOf } from "../support/assess";
import { isTrue, leaf, ref, rule, smallLaw, supportRoute } from "../support/law";

const facts: Fact[] = [
  { id: "a.isLocal", type: "judgement" },
  { id: "a.isOpen", type: "judgement" },
  { id: "a.isUseful", type: "judgement" },
  { id: "a.one", type: "boolean" },
  { id: "a.two", type: "boolean" },
];
const lawOf = (parts: RuleDocument) => smallLaw({ facts, ...parts });
const support = { transfer: { nature: "support" } };

describe("warnings stand in the order of their codes, and within one by what they are about", () => {
  const law = lawOf({
    rules: [
      supportRoute("small.last", [isTrue("a.isOpen"), isTrue("a.isLocal")]),
      supportRoute("small.first", [isTrue("a.isOpen")]),
      supportRoute("small.other", [isTrue("a.one")]),
    ],
  });

  test("judgements, each with the routes that rest on it, and right after it that its reason is missing", async () => {
    const a = { isOpen: true, isUseful: true, isLocal: { value: true, reason: "Bare lokale brukere." } };
    const { warnings } = await answerOf(law, { ...support, a });
    expect(warnings).toEqual([
      { code: "rests-on-judgement", fact: "a.isLocal", routes: ["small.last"] },
      { code: "rests-on-judgement", fact: "a.isOpen", routes: ["small.first", "small.last"] },
      { code: "reason-missing", fact: "a.isOpen", routes: ["small.first", "small.last"] },
    ]);
  });

  test("a judgement that no route asks about is warned of by nothing", async () => {
    const { warnings } = await answerOf(law, { ...support, a: { isUseful: true } });
    expect(warnings).toEqual([]);
  });
});

test("rules not seen in the source, but for signs of the kind of transfer that are not there", async () => {
  const unverified = { version: { certainty: "unverified" } } as const;
  const law = lawOf({
    rules: [
      rule("transfer.sign", "condition", { all: [isTrue("a.one")] }, unverified),
      rule("transfer.other", "condition", { all: [isTrue("a.two")] }, unverified),
      rule("small.bar", "condition", { all: [isTrue("a.two")] }, unverified),
      rule("small.known", "condition", { all: [isTrue("a.one")] }),
      supportRoute("small.route", [
        ref("small.known"),
        ref("transfer.sign"),
        { not: ref("transfer.other") },
        { not: ref("small.bar") },
      ]),
    ],
  });
  const answer = await answerOf(law, { ...support, a: { one: true, two: false } });
  expect(warningsOf(answer, "unverified")).toEqual([
    { code: "unverified", rules: ["small.bar", "transfer.sign"] },
  ]);
});

describe("versions that are about to end", () => {
  const ending = { version: { to: "2024-12-31" } };
  const law = lawOf({
    standing: {
      notChecked: ["not-checked.budget"],
      verifiedTo: "2026-11-24",
      version: "test",
      warnMonthsBeforeEnd: 12,
    },
    rules: [
      rule("small.b-ends", "condition", { all: [isTrue("a.one")] }, ending),
      rule("small.a-ends", "condition", { all: [isTrue("a.two")] }, ending),
      supportRoute("small.one", [ref("small.b-ends")]),
      supportRoute("small.two", [ref("small.b-ends"), ref("small.a-ends")]),
    ],
  });

  test("stand by their rules, each once, with every open route on it", async () => {
    const answer = await answerOf(law, { ...support, a: { one: true, two: true } });
    expect(warningsOf(answer, "expiring")).toEqual([
      { code: "expiring", rule: "small.a-ends", to: "2024-12-31", routes: ["small.two"] },
      { code: "expiring", rule: "small.b-ends", to: "2024-12-31", routes: ["small.one", "small.two"] },
    ]);
  });
});

describe("what contradicts", () => {
  const conflict = (id: string, one: string, other: string) =>
    rule(id, "conflict", { all: [isTrue(one), isTrue(other)] }, { contests: [one] });
  const law = lawOf({
    rules: [
      conflict("small.conflict.of-two", "a.two", "a.isLocal"),
      conflict("small.conflict.of-one", "a.one", "a.isOpen"),
      supportRoute("small.route", [isTrue("a.one"), isTrue("a.two")]),
    ],
  });

  test("is warned of before all else, and what is contested counts as not known", async () => {
    const reason = "Etter samtale.";
    const answer = await answerOf(law, {
      ...support,
      a: { one: true, two: true, isOpen: { value: true, reason }, isLocal: { value: true, reason } },
    });
    expect(answer.warnings.map((warning) => ("rule" in warning ? warning.rule : warning.code))).toEqual([
      "small.conflict.of-one",
      "small.conflict.of-two",
    ]);
    expect(answer.routes[0]).toMatchObject({ verdict: "undetermined", missing: ["a.one", "a.two"] });
  });
});

describe("what the law itself warns of", () => {
  const warns = (code: "judgement-against-facts" | "assumed", ...about: string[]) => ({
    warns: { code, facts: about },
    appliesTo: ["small.*"],
  });
  const law = lawOf({
    rules: [
      rule("small.assumed", "warning", { all: [isTrue("a.one")] }, warns("assumed", "a.two")),
      rule(
        "small.against",
        "warning",
        { all: [isTrue("a.isLocal"), isTrue("a.one")] },
        warns("judgement-against-facts", "a.isLocal"),
      ),
      rule(
        "small.conflict.of-open",
        "conflict",
        { all: [isTrue("a.isOpen"), isTrue("a.isUseful")] },
        {
          contests: ["a.isUseful"],
        },
      ),
      supportRoute("small.judged", [isTrue("a.isLocal")]),
      supportRoute("small.plain", [isTrue("a.one")]),
      supportRoute("small.closed", [leaf("not-one", "a.one", "equal", false)]),
    ],
  });
  const reason = "Bare lokale brukere.";

  test("stands after what contradicts: the judgement with the routes that follow it, then what is taken as given with the routes that are not closed", async () => {
    const judged = { value: true, reason };
    const a = { one: true, isLocal: judged, isOpen: judged, isUseful: judged };
    const { warnings, questions } = await answerOf(law, { ...support, a }, { goal: "all-routes" });
    expect(warnings.map(({ code }) => code)).toEqual([
      "conflict",
      "judgement-against-facts",
      "assumed",
      "rests-on-judgement",
    ]);
    expect(warnings.slice(1, 3)).toEqual([
      {
        code: "judgement-against-facts",
        rule: "small.against",
        facts: ["a.isLocal"],
        routes: ["small.judged"],
      },
      { code: "assumed", rule: "small.assumed", facts: ["a.two"], routes: ["small.judged", "small.plain"] },
    ]);
    expect(questions).toEqual([
      {
        fact: "a.two",
        type: "boolean",
        isJudgement: false,
        by: "anyone",
        routes: ["small.judged", "small.plain"],
      },
    ]);
  });

  test.each<[string, object, string[]]>([
    ["any open route: those that are open", { goal: "any-open-route" }, ["small.plain"]],
    ["a route that takes it as given", { goal: "small.plain" }, ["small.plain"]],
    ["a route that does not", { goal: "small.closed" }, []],
    ["all routes, where the question is skipped", { goal: "all-routes", skip: ["a.two", "a.isLocal"] }, []],
  ])("what is taken as given is asked of where the goal is %s", async (_goal, options, routes) => {
    const { questions } = await answerOf(law, { ...support, a: { one: true } }, options);
    expect(questions.filter(({ fact }) => fact === "a.two").flatMap((one) => one.routes)).toEqual(routes);
  });

  test("nothing is warned of where no route follows", async () => {
    const { warnings } = await answerOf(law, { transfer: { nature: "purchase" }, a: { one: true } });
    expect(warnings).toEqual([]);
  });
});

describe("a purchase called support, which may be an unlawful direct award", () => {
  const called = {
    transfer: { nature: "support", signs: { isMutuallyBinding: true, isMunicipalTask: true } },
    actor: { statutes: { distribution: "barred" }, paidDividends: true },
    contract: { subject: "goods", estimatedValue: 480_000 },
    aid: { affectsTrade: false, local: { attractsForeignUsers: true } },
  };
  const rulesIn = (input: object, on: string) =>
    answerOf(nationalLaw, input, { on }).then(({ warnings }) =>
      warnings.slice(0, 2).map((warning) => ("rule" in warning ? warning.rule : warning.code)),
    );

  test.each(["2017-01-01", "2026-11-30", "2029-01-01"])(
    "stands first among all warnings on %s, before what contradicts about the actor",
    async (on) => {
      expect(await rulesIn(called, on)).toEqual([
        "transfer.conflict.purchase-called-support",
        "actor.conflict.dividends-despite-bar",
      ]);
    },
  );

  test("and is not there where nothing is mutually binding", async () => {
    const signs = { isMutuallyBinding: false, isMunicipalTask: true };
    const [first] = await rulesIn({ ...called, transfer: { nature: "support", signs } }, "2026-11-30");
    expect(first).toBe("actor.conflict.dividends-despite-bar");
  });
});
