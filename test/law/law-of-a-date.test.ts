import { describe, expect, test } from "vitest";
import {
  dayAfter,
  dayBefore,
  type RuleAlternative,
  type RuleVersion,
  withInterpretation,
} from "../../src/law";
import { loadLaw } from "../../src/law/load";
import { isTrue, parameter, rule, smallLaw, value, version } from "../support/law";

const facts = [
  { id: "actor.isListed", type: "boolean" as const },
  { id: "actor.isNice", type: "boolean" as const },
];
const listed = { all: [isTrue("actor.isListed")] };
const nice = { all: [isTrue("actor.isNice")] };

const lawWith = (...versions: RuleVersion[]) =>
  smallLaw({ facts, rules: [rule("small.rule", "condition", undefined, { versions })] });
const stateOn = (law: ReturnType<typeof lawWith>, on: string) => law.at(on).rules.get("small.rule")!;

describe("a rule on a date", () => {
  const law = lawWith(
    version({ from: "2020-02-29", to: "2021-12-31", conditions: listed }),
    version({ from: "2022-01-01", to: "2022-06-30", gap: true }),
    version({ from: "2022-07-01", to: "2023-12-31", conditions: nice }),
  );

  test.each([
    [
      "2020-02-28",
      "not-covered",
      undefined,
      "the day before the first version: the library does not hold that law",
    ],
    ["2020-02-29", "in-force", "2020-02-29", "the first day is in force"],
    ["2021-12-31", "in-force", "2020-02-29", "the last day is in force"],
    ["2022-01-01", "gap", "2022-01-01", "the first day of a gap: the law had no such rule"],
    ["2022-06-30", "gap", "2022-01-01", "the last day of a gap"],
    ["2022-07-01", "in-force", "2022-07-01", "the first day of the next version"],
    ["2023-12-31", "in-force", "2022-07-01", "the last day of the last version"],
    ["2024-01-01", "not-covered", undefined, "the day after the last version"],
    ["1950-01-01", "not-covered", undefined, "long before"],
    ["2999-12-31", "not-covered", undefined, "long after"],
  ])("%s is %s (%s): %s", (on: string, state: string, from: string | undefined, _why: string) => {
    const found = stateOn(law, on);
    expect(found.state).toBe(state);
    expect(found.version?.from).toBe(from);
  });

  test("an open end stays in force", () => {
    expect(stateOn(lawWith(version({ conditions: listed })), "2999-12-31").state).toBe("in-force");
  });

  test("the days on which something changes are the first days of versions and the days after their last", () => {
    expect(law.changes).toEqual(["2020-02-29", "2022-01-01", "2022-07-01", "2024-01-01"]);
  });
});

describe("the law of a date is made once for each span between two changes", () => {
  const law = lawWith(
    version({ from: "2020-01-01", to: "2021-12-31", conditions: listed }),
    version({ from: "2022-01-01", conditions: nice }),
  );

  test("two days in one span share one object", () => {
    expect(law.at("2020-01-01")).toBe(law.at("2021-12-31"));
    expect(law.at("1900-01-01")).toBe(law.at("2019-12-31"));
    expect(law.at("2022-01-01")).toBe(law.at("2999-12-31"));
  });

  test("two days in two spans do not", () => {
    expect(law.at("2021-12-31")).not.toBe(law.at("2022-01-01"));
    expect(law.at("2019-12-31")).not.toBe(law.at("2020-01-01"));
  });

  test("the day that another reading begins is a change too", () => {
    const doubtful = lawWith(
      version({
        conditions: listed,
        certainty: "uncertain",
        alternatives: [{ note: "small.other", from: "2020-03-01" }],
      }),
    );
    expect(doubtful.at("2020-02-29")).not.toBe(doubtful.at("2020-03-01"));
  });
});

describe("a parameter on a date, as the whole number that conditions see", () => {
  const one = (kind: Parameters<typeof parameter>[1], text: string) =>
    smallLaw({
      facts: [{ id: "a.n", type: kind === "code" ? "code" : "count", unit: "x" }, ...derived(kind)],
      parameters: [parameter("small.p", kind, value(text, { from: "2020-01-01", to: "2020-12-31" }))],
      rules: [
        rule("small.r", "condition", {
          all: [{ id: "is-p", fact: factOf[kind], operator: "equal", value: { fact: "parameter.small.p" } }],
        }),
      ],
    });
  const factOf = {
    ore: "a.mOre",
    cent: "a.mCent",
    millionths: "a.sShareCeil",
    integer: "a.n",
    code: "a.n",
  } as const;
  const derived = (kind: string) =>
    kind === "ore" || kind === "cent"
      ? [
          { id: "rate.eurNok", type: "decimal" as const, unit: "NOK per EUR" },
          { id: "a.m", type: "money" as const, unit: "NOK" },
          {
            id: factOf[kind],
            type: kind as "ore",
            derive: {
              op: "amount" as const,
              money: "a.m",
              currency: kind === "ore" ? ("NOK" as const) : ("EUR" as const),
              round: "up" as const,
            },
          },
        ]
      : [];

  test.each([
    ["ore", "1300000", 130_000_000],
    ["ore", "0.01", 1],
    ["ore", "12.5", 1250],
    ["cent", "300000", 30_000_000],
    ["integer", "36", 36],
    ["code", "rolling", "rolling"],
  ] as const)("%s %s is %s", (kind, text, expected) => {
    expect(one(kind, text).at("2020-06-01").parameters.get("small.p")!.value).toBe(expected);
  });

  test("outside its dates it has no value", () => {
    const law = one("integer", "36");
    expect(law.at("2019-12-31").parameters.get("small.p")!.value).toBeUndefined();
    expect(law.at("2021-01-01").parameters.get("small.p")!.value).toBeUndefined();
  });
});

describe("other readings of an uncertain rule", () => {
  const doubtful = (alternative: RuleAlternative, before?: RuleVersion, after?: RuleVersion) =>
    lawWith(
      ...(before ? [before] : []),
      version({
        from: "2021-01-01",
        to: after ? "2021-12-31" : null,
        conditions: listed,
        certainty: "uncertain",
        alternatives: [alternative],
      }),
      ...(after ? [after] : []),
    );
  const early = version({ from: "2020-01-01", to: "2020-12-31", conditions: nice });
  const late = version({ from: "2022-01-01", conditions: nice });

  /** What the other reading would put in force on a day; `same` where it says the same as the main one. */
  const otherOn = (law: ReturnType<typeof lawWith>, on: string) => {
    const dated = law.at(on);
    const reading = dated.interpretations[0];
    if (!reading) return "same";
    const found = withInterpretation(dated, reading).rules.get("small.rule")!;
    return found.state === "in-force" ? Object.values(found.version!.conditions!)[0][0].fact : found.state;
  };

  test("other conditions stand as long as the version does", () => {
    const law = doubtful({ note: "small.other", conditions: nice });
    expect(otherOn(law, "2020-12-31")).toBe("same");
    expect(otherOn(law, "2021-01-01")).toBe("actor.isNice");
    expect(stateOn(law, "2021-01-01").version!.conditions).toEqual(listed);
  });

  test("a gap: on the other reading the law has no such rule", () => {
    expect(otherOn(doubtful({ note: "small.other", gap: true }), "2021-01-01")).toBe("gap");
  });

  test("a later beginning lets the version before it stretch", () => {
    const law = doubtful({ note: "small.other", from: "2021-03-01" }, early);
    expect(otherOn(law, "2020-12-31")).toBe("same");
    expect(otherOn(law, "2021-01-01")).toBe("actor.isNice");
    expect(otherOn(law, "2021-02-28")).toBe("actor.isNice");
    expect(otherOn(law, "2021-03-01")).toBe("same");
  });

  test("a later beginning with nothing before it: not covered", () => {
    expect(otherOn(doubtful({ note: "small.other", from: "2021-03-01" }), "2021-02-28")).toBe("not-covered");
  });

  test("an earlier beginning takes from the version before it", () => {
    const law = doubtful({ note: "small.other", from: "2020-11-01" }, early);
    expect(otherOn(law, "2020-10-31")).toBe("same");
    expect(otherOn(law, "2020-11-01")).toBe("actor.isListed");
    expect(otherOn(law, "2020-12-31")).toBe("actor.isListed");
    expect(otherOn(law, "2021-01-01")).toBe("same");
  });

  test("an earlier end lets the version after it stretch", () => {
    const law = doubtful({ note: "small.other", to: "2021-10-31" }, early, late);
    expect(otherOn(law, "2021-10-31")).toBe("same");
    expect(otherOn(law, "2021-11-01")).toBe("actor.isNice");
    expect(otherOn(law, "2022-01-01")).toBe("same");
  });

  test("a later end takes from the version after it", () => {
    const law = doubtful({ note: "small.other", to: "2022-02-28" }, early, late);
    expect(otherOn(law, "2021-12-31")).toBe("same");
    expect(otherOn(law, "2022-01-01")).toBe("actor.isListed");
    expect(otherOn(law, "2022-03-01")).toBe("same");
  });

  test("an open end", () => {
    expect(otherOn(doubtful({ note: "small.other", to: null }, early, late), "2030-01-01")).toBe(
      "actor.isListed",
    );
  });
});

describe("other readings of an uncertain number", () => {
  const staff = { id: "actor.staff", type: "count" as const, unit: "persons" };
  const asks = rule("small.rule", "condition", {
    all: [{ id: "few", fact: "actor.staff", operator: "lessThan", value: { fact: "parameter.small.most" } }],
  });
  const read = (law: ReturnType<typeof smallLaw>, on: string) =>
    law
      .at(on)
      .interpretations.map(
        (reading) => withInterpretation(law.at(on), reading).parameters.get("small.most")!.value,
      );

  test("another value, and more than one", () => {
    const law = smallLaw({
      facts: [staff],
      rules: [asks],
      parameters: [
        parameter(
          "small.most",
          "integer",
          value("50", {
            certainty: "uncertain",
            alternatives: [
              { note: "small.a", value: "60" },
              { note: "small.b", value: "40" },
            ],
          }),
        ),
      ],
    });
    expect(read(law, "2020-01-01")).toEqual([60, 40]);
    expect(law.at("2020-01-01").parameters.get("small.most")!.value).toBe(50);
  });

  test("another first day", () => {
    const law = smallLaw({
      facts: [staff],
      rules: [asks],
      parameters: [
        parameter(
          "small.most",
          "integer",
          value("50", { to: "2020-12-31" }),
          value("60", {
            from: "2021-01-01",
            certainty: "uncertain",
            alternatives: [{ note: "small.a", from: "2021-02-01" }],
          }),
        ),
      ],
    });
    expect(read(law, "2020-12-31")).toEqual([]);
    expect(read(law, "2021-01-01")).toEqual([50]);
    expect(read(law, "2021-01-31")).toEqual([50]);
    expect(read(law, "2021-02-01")).toEqual([]);
  });
});

describe("the days around a day", () => {
  test.each([
    ["2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-03-01"],
    ["2023-12-31", "2024-01-01"],
    ["2024-03-30", "2024-03-31"], // the clock goes forward
    ["2024-10-26", "2024-10-27"], // the clock goes back
  ])("after %s comes %s", (day, next) => {
    expect(dayAfter(day)).toBe(next);
    expect(dayBefore(next)).toBe(day);
  });
});

test("the same documents in another order give the same hash", () => {
  const documents = [{ sources: [{ id: "b", title: "B" }] }, { sources: [{ id: "a", title: "A" }] }];
  const hash = (list: typeof documents) => smallLawOf(list).hash;
  expect(hash(documents)).toBe(hash([...documents].reverse()));
  expect(hash(documents)).toMatch(/^[0-9a-f]{64}$/);
  expect(hash(documents)).not.toBe(hash([documents[0]!]));
});

function smallLawOf(contents: object[]) {
  return loadLaw({
    name: "x",
    documents: contents.map((content, index) => ({ file: `${index}.json`, content })),
  });
}
