import { describe, expect, test } from "vitest";
import { loadLaw, readLaw } from "../../src/law/load";
import { cited, isTrue, ref, rule, smallDocument } from "../support/law";

const listed = isTrue("actor.isListed");
const inYears = (years: readonly string[], conditions: (year: string) => unknown) =>
  years.map((year, index) => ({
    from: `${year}-01-01`,
    to: index === years.length - 1 ? null : `${year}-12-31`,
    certainty: "settled",
    citations: cited,
    ...(conditions(year) === undefined ? {} : { conditions: conditions(year) }),
  }));
const lawWith = (versions: unknown) =>
  smallDocument({
    facts: [{ id: "actor.isListed", type: "boolean" }],
    // biome-ignore lint/suspicious/noExplicitAny: short forms are for those who write, not for the type
    rules: [{ ...rule("small.is-listed", "class", undefined), versions: versions as any }],
  });
const hashOf = (versions: unknown) => loadLaw(lawWith(versions)).hash;

describe("what is written short is the same law, with the same hash, as what is written out", () => {
  const years = ["2024", "2025", "2026"];
  const whole = inYears(years, () => ({ all: [listed] }));

  test.each([
    [
      "conditions as in the version before",
      inYears(years, (year) => (year === "2024" ? { all: [listed] } : "as-before")),
    ],
    ["one part alone", inYears(years, () => listed)],
    ["both", inYears(years, (year) => (year === "2024" ? listed : "as-before"))],
  ])("%s", (_, versions) => {
    expect(hashOf(versions)).toBe(hashOf(whole));
  });

  test("references without a name, at every depth", () => {
    const reference = { condition: "transfer.is-support" };
    const nested = (one: unknown) => inYears(["2024"], () => ({ any: [{ not: { all: [one] } }, one] }));
    expect(hashOf(nested(reference))).toBe(hashOf(nested(ref("transfer.is-support"))));
  });

  test("a version without conditions between is passed by", () => {
    const withGap = (last: unknown) =>
      inYears(years, (year) =>
        year === "2024" ? { all: [listed] } : year === "2026" ? last : undefined,
      ).map((version) => ("conditions" in version ? version : { ...version, gap: true }));
    expect(hashOf(withGap("as-before"))).toBe(hashOf(withGap({ all: [listed] })));
  });
});

test("a little that is written out to too much is refused", () => {
  const wide = { all: [{ any: Array.from({ length: 2000 }, () => listed) }] };
  const many = Array.from({ length: 200 }, (_, index) => String(1800 + index));
  const { problems } = readLaw(lawWith(inYears(many, (year) => (year === "1800" ? wide : "as-before"))));
  expect(problems).toMatchObject([{ code: "too-large" }]);
});
