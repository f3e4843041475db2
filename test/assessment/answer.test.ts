import { describe, expect, test } from "vitest";
import { assessUnder } from "../../src/assessment";
import type { Fact, RuleDocument } from "../../src/law";
import { answerOf, route, warningsOf } from "../support/assess";
import {
  condition,
  isTrue,
  leaf,
  parameter,
  purchaseRoute,
  ref,
  rule,
  smallLaw,
  supportRoute,
  value,
  version,
} from "../support/law";
import { opened } from "../support/opened";

const facts: Fact[] = [
  { id: "a.one", type: "boolean" },
  { id: "a.two", type: "boolean" },
  { id: "a.isLocal", type: "judgement" },
  { id: "a.kind", type: "enum", values: ["x", "y", "z"] },
  { id: "a.staff", type: "count", unit: "persons" },
  { id: "a.day", type: "date", isLawDate: true },
];
const lawOf = (parts: RuleDocument) => smallLaw({ facts, ...parts });
const support = { transfer: { nature: "support" } };
const purchase = { transfer: { nature: "purchase" } };

describe("the order of routes", () => {
  const law = lawOf({
    rules: [
      supportRoute("small.heavy", [isTrue("a.one")]),
      supportRoute("small.light", [isTrue("a.one"), leaf("of-a-kind", "a.kind", "in", ["x", "y"])]),
      supportRoute("small.maybe", [isTrue("a.two")]),
      supportRoute("small.never", [{ not: isTrue("a.one") }]),
      purchaseRoute("small.bought", []),
    ],
    order: ["small.never", "small.light", "small.heavy", "small.maybe", "small.bought"],
  });
  const input = { ...support, a: { one: true, kind: "x" } };

  test("open, undetermined, closed; within these by procedural burden", async () => {
    const answer = await answerOf(law, input);
    expect(answer.routes.map(({ id, verdict }) => `${verdict} ${id}`)).toEqual([
      "open small.light",
      "open small.heavy",
      "undetermined small.maybe",
      "closed small.never",
      "closed small.bought",
    ]);
  });

  test("the same input gives the same bytes, in whatever order its fields stand", async () => {
    const first = JSON.stringify(
      await answerOf(law, { ...support, a: { one: true, staff: 3, two: undefined } }),
    );
    expect(
      JSON.stringify(await answerOf(law, { a: { staff: 3, one: true }, transfer: { nature: "support" } })),
    ).toBe(first);
    expect(
      JSON.stringify(await answerOf(law, { a: { staff: 3, one: true }, transfer: { nature: "support" } })),
    ).toBe(first);
  });

  test("the input is left as it was, even frozen", async () => {
    const frozen = Object.freeze({
      ...support,
      a: Object.freeze({ one: true, isLocal: Object.freeze({ value: true, reason: "x" }) }),
    });
    const before = JSON.stringify(frozen);
    await answerOf(law, frozen);
    expect(JSON.stringify(frozen)).toBe(before);
  });

  test("an answer may be changed by its reader without touching the next", async () => {
    const answer = await answerOf(law, input);
    const before = JSON.stringify(answer);
    empty(answer);
    expect(JSON.stringify(await answerOf(law, input))).toBe(before);
  });
});

describe("routes of the other family", () => {
  const law = lawOf({
    rules: [
      supportRoute("small.given", [isTrue("a.one"), isTrue("a.isLocal")]),
      purchaseRoute("small.bought", [isTrue("a.one")]),
    ],
  });

  test("are folded: one blocker, no citation, no judgement, nothing missing", async () => {
    const answer = await answerOf(law, { ...purchase, a: { isLocal: { value: false, reason: "x" } } });
    expect(route(answer, "small.given")).toMatchObject({
      verdict: "closed",
      blockers: ["transfer-is-a-purchase"],
      citations: [],
      duties: [],
      judgements: [],
      missing: [],
      notes: [],
    });
    expect(route(answer, "small.bought")).toMatchObject({ verdict: "undetermined", missing: ["a.one"] });
  });
  test("the other way round", async () => {
    expect(route(await answerOf(law, support), "small.bought")).toMatchObject({
      verdict: "closed",
      blockers: ["transfer-is-support"],
    });
  });
  test("a purchase is not told that a judgement about support bears on it", async () => {
    const answer = await answerOf(law, { ...purchase, a: { isLocal: { value: false, reason: "x" } } });
    expect(warningsOf(answer, "rests-on-judgement")).toEqual([]);
  });
});

describe("why a route is not open", () => {
  const law = lawOf({
    parameters: [parameter("small.most", "integer", "50")],
    rules: [
      condition("small.is-small", {
        all: [leaf("few", "a.staff", "lessThan", { fact: "parameter.small.most" })],
      }),
      supportRoute("small.route", [ref("small.is-small"), isTrue("a.one"), isTrue("a.isLocal")]),
      supportRoute("small.either", [{ any: [isTrue("a.one"), isTrue("a.two")] }]),
    ],
  });

  test("undetermined: what is missing, and which judgements are outstanding", async () => {
    expect(route(await answerOf(law, support), "small.route")).toMatchObject({
      verdict: "undetermined",
      missing: ["a.one", "a.staff"],
      judgements: ["a.isLocal"],
      blockers: [],
    });
  });
  test("undetermined for a judgement alone: nothing is missing", async () => {
    expect(
      route(await answerOf(law, { ...support, a: { one: true, staff: 3 } }), "small.route"),
    ).toMatchObject({ verdict: "undetermined", missing: [], judgements: ["a.isLocal"] });
  });
  test("closed: the leaves that decided against, and no others", async () => {
    expect(
      route(await answerOf(law, { ...support, a: { one: true, staff: 50 } }), "small.route"),
    ).toMatchObject({ verdict: "closed", blockers: ["small.is-small#few"], missing: [], duties: [] });
    expect(
      route(await answerOf(law, { ...support, a: { one: false, staff: 50 } }), "small.route").blockers,
    ).toEqual(["small.is-small#few", "small.route#a-one-is-true"]);
    expect(
      route(await answerOf(law, { ...support, a: { one: false, two: false } }), "small.either").blockers,
    ).toEqual(["small.either#a-one-is-true", "small.either#a-two-is-true"]);
  });
  test("the trace tells what was compared with what", async () => {
    const { traces } = await answerOf(law, { ...support, a: { staff: 50 } });
    expect(JSON.stringify(traces!["small.is-small"])).toContain(
      '{"kind":"leaf","id":"small.is-small#few","result":"unmet","fact":"a.staff","operator":"lessThan","actual":50,"expected":50,"parameter":"small.most"}',
    );
  });
  test("not known whether it is bought or given: the route is undetermined and asks", async () => {
    expect(
      route(await answerOf(law, { a: { one: true, staff: 3, isLocal: true } }), "small.route"),
    ).toMatchObject({ verdict: "undetermined", missing: ["transfer.nature"] });
  });
});

describe("unknown is exact: undetermined only if two completions of the case differ", () => {
  const law = lawOf({
    parameters: [parameter("small.most", "integer", "50")],
    rules: [
      supportRoute("small.always", [
        {
          any: [
            leaf("few", "a.staff", "lessThan", { fact: "parameter.small.most" }),
            leaf("many", "a.staff", "greaterThanInclusive", { fact: "parameter.small.most" }),
          ],
        },
      ]),
      supportRoute("small.never", [isTrue("a.one"), { not: isTrue("a.one") }]),
      supportRoute("small.sometimes", [{ any: [isTrue("a.one"), isTrue("a.two")] }]),
    ],
  });
  test.each(["verdicts", "trace", "full"] as const)("at the level of detail %s", async (detail) => {
    const answer = await answerOf(law, support, { detail });
    expect(answer.routes.map(({ id, verdict }) => `${id} ${verdict}`).sort()).toEqual([
      "small.always open",
      "small.never closed",
      "small.sometimes undetermined",
    ]);
  });
});

describe("judgements", () => {
  const law = lawOf({
    rules: [
      supportRoute("small.route", [isTrue("a.isLocal")]),
      supportRoute("small.other", [{ not: isTrue("a.isLocal") }]),
    ],
  });

  test("outstanding: undetermined, and no warning", async () => {
    const answer = await answerOf(law, support);
    expect(route(answer, "small.route")).toMatchObject({
      verdict: "undetermined",
      judgements: ["a.isLocal"],
      missing: [],
    });
    expect(warningsOf(answer, "rests-on-judgement")).toEqual([]);
    expect(answer.judgements).toEqual({});
  });
  test("stand in the order of the law, whatever the order of the case", async () => {
    const [one, two] = ["a.isLocal", "a.isShort"].map((id): Fact => ({ id, type: "judgement" }));
    const both = smallLaw({
      facts: [one!, two!],
      rules: [supportRoute("small.route", [isTrue("a.isLocal"), isTrue("a.isShort")])],
    });
    const judged = { value: true, reason: "So it is." };
    for (const a of [
      { isLocal: judged, isShort: judged },
      { isShort: judged, isLocal: judged },
    ])
      expect(Object.keys((await answerOf(both, { ...support, a })).judgements)).toEqual([
        "a.isLocal",
        "a.isShort",
      ]);
  });
  test("answered with a reason: the verdict follows, and both routes are said to rest on it", async () => {
    const judgement = { value: true, reason: "Bare lokale brukere.", by: "Kari", on: "2024-06-01" };
    const answer = await answerOf(law, { ...support, a: { isLocal: judgement } });
    expect(route(answer, "small.route").verdict).toBe("open");
    expect(route(answer, "small.other").verdict).toBe("closed");
    expect(warningsOf(answer, "rests-on-judgement")).toEqual([
      { code: "rests-on-judgement", fact: "a.isLocal", routes: ["small.other", "small.route"] },
    ]);
    expect(warningsOf(answer, "reason-missing")).toEqual([]);
    expect(answer.judgements).toEqual({ "a.isLocal": judgement });
  });
  test.each([[true], [{ value: true }], [{ value: true, reason: "" }]])(
    "answered without a reason: %j",
    async (isLocal) => {
      const answer = await answerOf(law, { ...support, a: { isLocal } });
      expect(warningsOf(answer, "reason-missing")).toEqual([
        { code: "reason-missing", fact: "a.isLocal", routes: ["small.other", "small.route"] },
      ]);
    },
  );
});

describe("facts that contradict each other", () => {
  const law = lawOf({
    rules: [
      rule(
        "small.conflict",
        "conflict",
        { all: [isTrue("a.one"), isTrue("a.two")] },
        { contests: ["a.one"] },
      ),
      supportRoute("small.route", [isTrue("a.one")]),
      supportRoute("small.other", [isTrue("a.two")]),
    ],
  });
  test("a warning, and what depends on the contested fact is undetermined", async () => {
    const answer = await answerOf(law, { ...support, a: { one: true, two: true } });
    expect(warningsOf(answer, "conflict")).toEqual([
      {
        code: "conflict",
        rule: "small.conflict",
        facts: ["a.one"],
        stated: [
          { fact: "a.one", value: true },
          { fact: "a.two", value: true },
        ],
      },
    ]);
    expect(route(answer, "small.route").verdict).toBe("undetermined");
    expect(route(answer, "small.other").verdict).toBe("open");
  });
  test("none where one of them is not known", async () => {
    const answer = await answerOf(law, { ...support, a: { one: true } });
    expect(warningsOf(answer, "conflict")).toEqual([]);
    expect(route(answer, "small.route").verdict).toBe("open");
  });
});

describe("duties and breaches", () => {
  const law = lawOf({
    rules: [
      rule("small.announce", "duty", undefined, { stage: "before" }),
      rule("small.report", "duty", { all: [isTrue("a.two")] }, { stage: "after" }),
      rule("small.register", "duty", undefined, { stage: "after" }),
      rule(
        "small.regime",
        "regime",
        { all: [ref("transfer.is-support"), isTrue("a.one")] },
        { family: "support", version: { duties: ["small.register"] } },
      ),
      supportRoute("small.route", [isTrue("a.one")], {
        version: { duties: ["small.announce", "small.report"] },
      }),
    ],
  });
  const open = { ...support, a: { one: true } };

  test("an open route has its own duties and those of the regime that governs; whether one applies may be unknown", async () => {
    const duties = route(await answerOf(law, open), "small.route").duties!;
    expect(duties.map(({ id, stage, applies }) => `${id} ${stage} ${applies ?? "yes"}`)).toEqual([
      "small.announce before yes",
      "small.register after yes",
      "small.report after unknown",
    ]);
  });
  test("a duty whose condition is not met falls away", async () => {
    expect(
      route(await answerOf(law, { ...open, a: { one: true, two: false } }), "small.route").duties!.map(
        ({ id }) => id,
      ),
    ).toEqual(["small.announce", "small.register"]);
  });
  test("a duty left undone in a transfer already made is a breach, and does not close the route", async () => {
    const made = {
      ...open,
      transfer: { nature: "support", isMade: true },
      done: { "small.announce": false, "small.register": true },
    };
    expect(route(await answerOf(law, made), "small.route")).toMatchObject({
      verdict: "open",
      breaches: ["small.announce"],
    });
  });
  test("before the transfer is made nothing is a breach", async () => {
    const planned = {
      ...open,
      transfer: { nature: "support", isMade: false },
      done: { "small.announce": false },
    };
    expect(route(await answerOf(law, planned), "small.route").breaches).toBeUndefined();
    expect(
      route(await answerOf(law, { ...open, done: { "small.announce": false } }), "small.route").breaches,
    ).toBeUndefined();
  });
});

describe("voluntary, basis and notes", () => {
  const law = lawOf({
    rules: [
      condition("small.not-needed", { all: [isTrue("a.two")] }),
      supportRoute("small.under-a", [isTrue("a.one")], { version: { voluntary: "small.not-needed" } }),
      supportRoute("small.under-b", [isTrue("a.two")]),
      supportRoute("small.above", [{ any: [ref("small.under-a"), ref("small.under-b")] }], {
        version: { basis: ["small.under-a", "small.under-b"] },
      }),
      rule("small.note", "note", { all: [isTrue("a.two")] }, { appliesTo: ["small.*"] }),
      rule("small.prompt", "consideration", { all: [isTrue("a.two")] }),
    ],
    order: ["small.under-b", "small.under-a", "small.above"],
  });
  test("an open route that the law does not demand is voluntary", async () => {
    expect(
      route(await answerOf(law, { ...support, a: { one: true, two: true } }), "small.under-a").voluntary,
    ).toBe(true);
    expect(
      route(await answerOf(law, { ...support, a: { one: true, two: false } }), "small.under-a").voluntary,
    ).toBeUndefined();
    expect(
      route(await answerOf(law, { ...support, a: { one: true } }), "small.under-a").voluntary,
    ).toBeUndefined();
  });
  test("the basis lists the open routes underneath, lightest first", async () => {
    expect(
      route(await answerOf(law, { ...support, a: { one: true, two: true } }), "small.above").basis,
    ).toEqual(["small.under-b", "small.under-a"]);
    expect(
      route(await answerOf(law, { ...support, a: { one: true, two: false } }), "small.above").basis,
    ).toEqual(["small.under-a"]);
    expect(
      route(await answerOf(law, { ...support, a: { one: false, two: false } }), "small.above"),
    ).toMatchObject({ verdict: "closed" });
  });
  test("a note and a prompt are shown when met, never when unknown", async () => {
    const met = await answerOf(law, { ...support, a: { one: true, two: true } });
    expect([route(met, "small.under-a").notes, met.considerations]).toEqual([
      ["small.note"],
      ["small.prompt"],
    ]);
    const unknown = await answerOf(law, { ...support, a: { one: true } });
    expect([route(unknown, "small.under-a").notes, unknown.considerations]).toEqual([[], []]);
  });
});

describe("the dates of the law", () => {
  const gate = ref("transfer.is-support");
  const law = lawOf({
    standing: { notChecked: [], verifiedTo: "2026-11-24", version: "test", warnMonthsBeforeEnd: 6 },
    rules: [
      rule("small.route", "route", undefined, {
        family: "support",
        versions: [
          version({ from: "2020-01-01", to: "2023-12-31", conditions: { all: [gate, isTrue("a.one")] } }),
          version({ from: "2024-01-01", to: "2024-12-31", gap: true }),
          version({ from: "2025-01-01", to: "2027-12-31", conditions: { all: [gate, isTrue("a.one")] } }),
        ],
      }),
    ],
  });
  const open = { ...support, a: { one: true } };

  test("in a gap: closed, with the reason that no rule was in force", async () => {
    const answer = await answerOf(law, open, { on: "2024-06-15" });
    expect(route(answer, "small.route")).toMatchObject({
      verdict: "closed",
      blockers: ["small.route#no-rule-in-force"],
    });
  });
  test("in a gap nothing said also closes", async () => {
    expect(route(await answerOf(law, {}, { on: "2024-06-15" }), "small.route")).toMatchObject({
      verdict: "closed",
      blockers: ["small.route#no-rule-in-force"],
    });
  });
  test.each([["2019-12-31"], ["2028-01-01"]])(
    "on %s the law is not held: undetermined, with a warning",
    async (on) => {
      const answer = await answerOf(law, open, { on });
      expect(route(answer, "small.route").verdict).toBe("undetermined");
      expect(warningsOf(answer, "not-covered").flatMap(({ rules }) => rules)).toContain("small.route");
    },
  );
  test("a date within the law held gives no such warning", async () => {
    expect(warningsOf(await answerOf(law, open, { on: "2025-06-15" }), "not-covered")).toEqual([]);
  });
  test("the last day that the law was verified to, and the day after", async () => {
    expect(warningsOf(await answerOf(law, open, { on: "2026-11-24" }), "after-verified")).toEqual([]);
    expect(warningsOf(await answerOf(law, open, { on: "2026-11-25" }), "after-verified")).toEqual([
      { code: "after-verified", verifiedTo: "2026-11-24" },
    ]);
  });
  test("a version that ends within the months to warn of, and only for a route that is open", async () => {
    expect(warningsOf(await answerOf(law, open, { on: "2027-06-29" }), "expiring")).toEqual([]);
    expect(warningsOf(await answerOf(law, open, { on: "2027-06-30" }), "expiring")).toEqual([]);
    expect(warningsOf(await answerOf(law, open, { on: "2027-07-01" }), "expiring")).toEqual([
      { code: "expiring", rule: "small.route", to: "2027-12-31", routes: ["small.route"] },
    ]);
    expect(
      warningsOf(await answerOf(law, { ...support, a: { one: false } }, { on: "2027-07-01" }), "expiring"),
    ).toEqual([]);
  });
  test("a date in the case that falls under another version of the law", async () => {
    const on = "2025-06-15";
    expect(
      warningsOf(
        await answerOf(law, { ...open, a: { one: true, day: "2024-12-31" } }, { on }),
        "law-date-differs",
      ),
    ).toEqual([{ code: "law-date-differs", fact: "a.day", date: "2024-12-31" }]);
    expect(
      warningsOf(
        await answerOf(law, { ...open, a: { one: true, day: "2025-01-01" } }, { on }),
        "law-date-differs",
      ),
    ).toEqual([]);
    expect(
      warningsOf(await answerOf(law, { ...open, a: { one: true, day: on } }, { on }), "law-date-differs"),
    ).toEqual([]);
  });
});

describe("how certain the law is", () => {
  const law = (certainty: "settled" | "unverified", where: "rule" | "parameter") =>
    lawOf({
      parameters: [
        parameter(
          "small.most",
          "integer",
          value("50", { certainty: where === "parameter" ? certainty : "settled" }),
        ),
      ],
      rules: [
        supportRoute("small.route", [leaf("few", "a.staff", "lessThan", { fact: "parameter.small.most" })], {
          version: { certainty: where === "rule" ? certainty : "settled" },
        }),
      ],
    });
  const open = { ...support, a: { staff: 3 } };

  test("an open route on an unverified rule says so, once", async () => {
    expect(warningsOf(await answerOf(law("unverified", "rule"), open), "unverified")).toEqual([
      { code: "unverified", rules: ["small.route"] },
    ]);
  });
  test("an open route on an unverified number says so, and its citation too", async () => {
    const answer = await answerOf(law("unverified", "parameter"), open);
    expect(warningsOf(answer, "unverified")).toEqual([{ code: "unverified", rules: ["small.most"] }]);
    expect(
      route(answer, "small.route").citations!.map(({ source, certainty }) => `${source} ${certainty}`),
    ).toContain("the-act settled");
  });
  test("settled law, or a closed route, says nothing", async () => {
    expect(warningsOf(await answerOf(law("settled", "rule"), open), "unverified")).toEqual([]);
    expect(
      warningsOf(await answerOf(law("unverified", "rule"), { ...support, a: { staff: 60 } }), "unverified"),
    ).toEqual([]);
  });

  const doubtful = lawOf({
    parameters: [
      parameter(
        "small.most",
        "integer",
        value("50", { certainty: "uncertain", alternatives: [{ note: "small.sixty", value: "60" }] }),
      ),
    ],
    rules: [
      supportRoute("small.route", [leaf("few", "a.staff", "lessThan", { fact: "parameter.small.most" })]),
    ],
  });
  test.each([
    [49, "open", undefined],
    [50, "closed", "open"],
    [59, "closed", "open"],
    [60, "closed", undefined],
  ])(
    "with %i persons the route is %s; the other reading is named only if it differs: %s",
    async (staff, verdict, other) => {
      const answer = await answerOf(doubtful, { ...support, a: { staff } });
      expect(route(answer, "small.route").verdict).toBe(verdict);
      expect(warningsOf(answer, "other-reading")).toEqual(
        other
          ? [
              {
                code: "other-reading",
                rule: "small.most",
                note: "small.sixty",
                routes: [{ id: "small.route", verdict: other }],
              },
            ]
          : [],
      );
    },
  );

  test("another reading of a rule, as a gap", async () => {
    const gapped = lawOf({
      rules: [
        supportRoute("small.route", [isTrue("a.one")], {
          version: { certainty: "uncertain", alternatives: [{ note: "small.no-rule", gap: true }] },
        }),
      ],
    });
    expect(warningsOf(await answerOf(gapped, { ...support, a: { one: true } }), "other-reading")).toEqual([
      {
        code: "other-reading",
        rule: "small.route",
        note: "small.no-rule",
        routes: [{ id: "small.route", verdict: "closed" }],
      },
    ]);
  });

  test("a proposal is marked as one", async () => {
    const proposed = lawOf({
      rules: [rule("small.class", "class", { all: [isTrue("a.one")] }, { status: "proposal" })],
    });
    expect((await answerOf(proposed, { a: { one: true } })).classes).toMatchObject([
      { id: "small.class", result: "met", status: "proposal" },
    ]);
  });
});

describe("a pack's restrictions", () => {
  const law = lawOf({
    rules: [
      supportRoute("small.route", [isTrue("a.one")]),
      rule(
        "small.limit",
        "restriction",
        { all: [isTrue("a.two")] },
        { appliesTo: ["small.route"], strength: "normally" },
      ),
    ],
  });
  test("stand beside the verdict when met or unknown and never change it", async () => {
    for (const [two, expected] of [
      [true, "met"],
      [undefined, "unknown"],
      [false, undefined],
    ] as const) {
      const found = route(await answerOf(law, { ...support, a: { one: true, two } }), "small.route");
      expect(found.verdict).toBe("open");
      expect(found.restrictions?.map(({ result }) => result)).toEqual(expected && [expected]);
    }
  });
});

describe("less detail says the same, in fewer words", () => {
  const law = lawOf({
    rules: [
      rule("small.class", "class", { all: [isTrue("a.one")] }),
      supportRoute("small.route", [isTrue("a.one"), isTrue("a.isLocal")], {
        version: { voluntary: "small.class" },
      }),
    ],
  });
  test.each([
    [{}],
    [support],
    [{ ...support, a: { one: true } }],
    [{ ...support, a: { one: true, isLocal: true } }],
    [{ ...purchase, a: { one: true } }],
  ])("%j", async (input) => {
    const [full, trace, plain] = await Promise.all(
      (["full", "trace", "verdicts"] as const).map((detail) => answerOf(law, input, { detail })),
    );
    const verdicts = (answer: typeof full) =>
      answer!.routes.map(({ id, verdict, voluntary }) => ({ id, verdict, voluntary }));
    expect(verdicts(plain)).toEqual(verdicts(full));
    expect(verdicts(trace)).toEqual(verdicts(full));
    expect(plain!.classes.map(({ result }) => result)).toEqual(full!.classes.map(({ result }) => result));
    expect(Object.keys(plain!.routes[0]!)).not.toContain("trace");
    expect(trace!.traces).toEqual(full!.traces);
    expect(opened(trace!.routes[0]!.trace!)).toEqual(opened(full!.routes[0]!.trace!));
    expect(plain!.warnings).toEqual([]);
  });
});

/** Takes away everything that depends on an answer. */
function empty(value: unknown) {
  if (typeof value !== "object" || value === null) return;
  Object.values(value).forEach(empty);
  if (Array.isArray(value)) value.length = 0;
}

test("invalid input is returned with every issue, and never thrown", () => {
  const law = lawOf({ rules: [] });
  for (const input of [
    undefined,
    null,
    5,
    "x",
    [],
    { a: { one: "yes" } },
    { b: 1 },
    JSON.parse('{ "__proto__": { "a": 1 } }'),
  ]) {
    const answer = assessUnder(law, input, { on: "2024-06-15" });
    expect(answer.ok).toBe(false);
    expect(!answer.ok && answer.issues.length).toBeGreaterThan(0);
  }
});

test("a count that is more than the whole is invalid input, in one currency also an amount", () => {
  const law = smallLaw({
    facts: [
      { id: "a.part", type: "count", unit: "persons" },
      { id: "a.whole", type: "count", unit: "persons" },
      { id: "b.part", type: "money", unit: "NOK" },
      { id: "b.whole", type: "money", unit: "NOK" },
    ],
    constraints: [
      { id: "small.part-of-count", kind: "at-most", fact: "a.part", than: "a.whole" },
      { id: "small.part-of-sum", kind: "at-most", fact: "b.part", than: "b.whole" },
    ],
  });
  const issues = (input: object) => {
    const answer = assessUnder(law, input, { on: "2024-06-15", lang: "en" });
    return answer.ok ? [] : answer.issues.map(({ message }) => message);
  };
  expect(issues({ a: { part: 5, whole: 5 }, b: { part: 5, whole: "5.00" } })).toEqual([]);
  expect(issues({ a: { part: 6, whole: 5 } })).toEqual(["a.part is more than a.whole (5). Given: 6."]);
  expect(issues({ a: { part: 6 } })).toEqual([]);
  expect(issues({ b: { part: "5.01", whole: 5 } })).toEqual([
    "b.part is more than b.whole (NOK 5). Given: NOK 5.01.",
  ]);
  expect(issues({ b: { part: { amount: 6, currency: "EUR" }, whole: 5 } })).toEqual([]);
});
