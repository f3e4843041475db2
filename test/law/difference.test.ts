import { describe, expect, test } from "vitest";
import { lawDifferences, routesResting } from "../../src/law";
import { isTrue, ref, rule, smallLaw, supportRoute, version } from "../support/law";

const law = smallLaw({
  facts: [
    { id: "a.one", type: "boolean" },
    { id: "a.two", type: "boolean" },
  ],
  rules: [
    {
      id: "small.changes",
      kind: "condition",
      versions: [
        version({ to: "2021-12-31", conditions: { all: [isTrue("a.one")] } }),
        version({ from: "2022-01-01", conditions: { all: [isTrue("a.two"), ref("small.same")] } }),
      ],
    },
    {
      id: "small.ends",
      kind: "condition",
      versions: [
        version({ to: "2021-12-31", conditions: { all: [isTrue("a.one")] } }),
        version({ from: "2022-01-01", gap: true }),
      ],
    },
    rule("small.same", "condition", { all: [isTrue("a.one")] }),
  ],
});

describe("the difference between the laws of two dates", () => {
  test("names what is in force on one date only, and conditions that come and go", () => {
    expect(lawDifferences(law, "2021-12-31", "2022-01-01")).toStrictEqual([
      {
        kind: "version",
        id: "small.changes",
        conditions: {
          added: ["small.changes#a-two-is-true", "small.same"],
          removed: ["small.changes#a-one-is-true"],
        },
        duties: { added: [], removed: [] },
        notes: { added: [], removed: [] },
        otherwise: false,
      },
      { kind: "state", id: "small.ends", a: "in-force", b: "gap" },
    ]);
  });

  test.each([
    ["on one side of the change", "2020-06-01", "2021-12-31"],
    ["on the other", "2022-01-01", "2026-01-01"],
    ["on one and the same day", "2021-12-31", "2021-12-31"],
  ])("is nothing %s", (_, a, b) => {
    expect(lawDifferences(law, a, b)).toStrictEqual([]);
  });
});

test("a route rests on what its conditions refer to, and not on what another asks", () => {
  const { data } = smallLaw({
    facts: [{ id: "a.one", type: "boolean" }],
    rules: [
      rule("small.far", "condition", { all: [isTrue("a.one")] }),
      rule("small.near", "condition", { all: [ref("small.far")] }),
      rule("small.alone", "condition", { all: [isTrue("a.one")] }),
      supportRoute("small.route", [ref("small.near")]),
    ],
  });
  const routesOf = routesResting(data);
  expect([routesOf("small.far"), routesOf("small.alone")]).toStrictEqual([["small.route"], []]);
});
