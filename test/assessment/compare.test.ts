import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Case, type ComparisonResult, compare, nationalLaw } from "../../src/index";
import type { Fact } from "../../src/law";
import { fixtureFiles, lawOf } from "../support/fixtures";
import { isTrue, smallLaw, supportRoute } from "../support/law";

const asker = JSON.parse(readFileSync("fixtures/cases/asker-effektkontrakt.json", "utf8")) as {
  on: string;
  case: Case & { contract: object };
};

function sure(result: ComparisonResult) {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result;
}

/** A table: which verdict, from what to what, through which leaves with which limits. */
function rows(result: ReturnType<typeof sure>): string[] {
  return result.differences.map(
    ({ id, a, b, leaves }) =>
      `${id}: ${a} → ${b}: ${leaves
        .map((leaf) => `${leaf.id} ${leaf.a?.result ?? "-"} → ${leaf.b?.result ?? "-"}`)
        .join(", ")}`,
  );
}

const withValue = (estimatedValue: number): Case => ({
  ...asker.case,
  contract: { ...asker.case.contract, estimatedValue } as Case["contract"],
});
const routesOf = (result: ReturnType<typeof sure>) =>
  rows({ ...result, differences: result.differences.filter(({ kind }) => kind === "route") });

describe("Asker", () => {
  test("on two dates: only the proposal of NOU 2024: 1 is new", () => {
    expect(rows(sure(compare(asker.case, asker.on, "2026-11-24")))).toEqual([
      "actor.nonprofit.nou-2024-1: unmet → unknown: actor.nonprofit.nou-2024-1#no-rule-in-force unmet → -",
    ]);
  });
  test("at a value over the EEA threshold: the simple routes close, through the threshold", () => {
    const result = sure(compare(asker.case, withValue(9_000_000), { on: asker.on }));
    const threshold =
      "procurement.below-health-social-threshold#value-below-health-social-threshold met → unmet";
    expect(routesOf(result)).toContain(`procurement.limited-competition: open → closed: ${threshold}`);
    for (const { kind, leaves } of result.differences)
      if (kind === "route")
        for (const { id, a, b } of leaves)
          if (id.includes("health-social-threshold#")) {
            expect(a).toMatchObject({ result: "met", parameter: "procurement.eea-threshold.health-social" });
            expect(b).toMatchObject({ result: "unmet", actual: 900_000_000, expected: a!.expected });
          }
  });
  test("turned round, the same differences the other way", () => {
    const there = sure(compare(asker.case, withValue(9_000_000), { on: asker.on })).differences;
    const back = sure(compare(withValue(9_000_000), asker.case, { on: asker.on })).differences;
    expect(back.map(({ id, a, b }) => [id, b, a])).toEqual(there.map(({ id, a, b }) => [id, a, b]));
  });
  test("with itself: nothing", () => {
    expect(sure(compare(asker.case, asker.case, { on: asker.on })).differences).toEqual([]);
  });
  test("on a date whose rules are not held, each route says so itself", () => {
    const { differences } = sure(compare(asker.case, asker.on, "2016-06-01"));
    expect(differences.length).toBeGreaterThan(5);
    for (const { leaves } of differences)
      expect(leaves.some(({ id }) => id.endsWith("#not-covered"))).toBe(true);
  });
});

test("a value of the law that moved is told on each side", () => {
  const value = (on: string) => nationalLaw.at(on).parameters.get("procurement.act-threshold")!.value;
  const dates = nationalLaw.data.parameters
    .find(({ id }) => id === "procurement.act-threshold")!
    .values.map(({ from }) => from);
  expect(dates.length).toBeGreaterThan(0);
  const between = dates.slice(1).find((from) => value(from) !== undefined);
  if (!between) return;
  const before = dates[dates.indexOf(between) - 1]!;
  const [low, high] = [value(before), value(between)] as [number, number];
  const input = withValue(Math.floor((low + high) / 2 / 100));
  const leaf = sure(compare(input, before, between))
    .differences.flatMap(({ leaves }) => leaves)
    .find(({ a }) => a?.parameter === "procurement.act-threshold");
  expect(leaf).toMatchObject({ a: { expected: low }, b: { expected: high } });
});

describe("a rule that asks more than one thing", () => {
  const flag = (id: string): Fact => ({ id, type: "boolean" });
  const law = smallLaw({
    facts: ["a.one", "a.two", "a.three", "a.four"].map(flag),
    rules: [
      supportRoute("small.route", [
        isTrue("a.one"),
        isTrue("a.two"),
        { any: [isTrue("a.three"), { not: isTrue("a.four") }] },
        { any: [{ all: [isTrue("a.three")] }, { all: [isTrue("a.four")] }] },
      ]),
    ],
  });
  const told = (one: boolean, two: boolean, three: boolean, four: boolean) =>
    ({ transfer: { nature: "support", isMade: false }, a: { one, two, three, four } }) as unknown as Case;

  test("each leaf stands beside itself on the other side", () => {
    const result = sure(
      compare(told(true, true, true, true), told(false, false, false, true), { on: "2024-06-15", law }),
    );
    expect(routesOf(result)).toEqual([
      "small.route: open → closed: small.route#a-one-is-true met → unmet, small.route#a-two-is-true met → unmet, small.route#a-three-is-true met → unmet",
    ]);
  });
});

test("every difference between two dates, in a spread of the fixtures, has a leaf", () => {
  const spread = fixtureFiles()
    .flatMap(({ fixtures }) => fixtures)
    .filter((_one, index) => index % 40 === 0);
  const bare = spread.flatMap((fixture) =>
    sure(compare(fixture.case, fixture.on, "2024-03-01", { law: lawOf(fixture) }))
      .differences.filter(({ leaves }) => leaves.length === 0)
      .map(({ id }) => `${fixture.name}: ${id}`),
  );
  expect(bare).toEqual([]);
});

test("says which side is wrong", () => {
  const bad = { transfer: { nature: "gift" } } as never;
  expect(compare({}, bad, { on: asker.on })).toMatchObject({ ok: false, side: "b" });
  expect(compare(bad, {}, { on: asker.on })).toMatchObject({ ok: false, side: "a" });
  expect(compare({}, "2026-11-24", "soon")).toMatchObject({
    ok: false,
    side: "b",
    issues: [{ code: "law-date" }],
  });
});
