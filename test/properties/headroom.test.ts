import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessSync, type Case } from "../../src/index";
import { dayBefore } from "../../src/law";
import { type Award, eur, general, nok, routeOf, sgei, support } from "../support/de-minimis";

const verdictOf = (input: object, on: string, id = general) => {
  const answer = assessSync(input as Case, { on, detail: "verdicts" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.routes.find((route) => route.id === id)!.verdict;
};

const minorOf = (amount: string) => Math.round(Number(amount) * 100);
const writtenAs = (minor: number) => (minor / 100).toFixed(2);

const days = ["2019-03-01", "2022-02-28", "2023-12-31", "2025-02-15", "2026-03-02", "2027-02-28"] as const;
const randomAward = (on: string): fc.Arbitrary<Award> =>
  fc
    .record({
      years: fc.integer({ min: 0, max: 4 }),
      day: fc.constantFrom("01-01", "02-28", "03-01", "07-14", "12-31"),
      minor: fc.integer({ min: 1, max: 20_000_000 }),
      isNok: fc.boolean(),
      eurNok: fc.constantFrom("9.5", "11.6543"),
      regulation: fc.constantFrom("general", "sgei", "agriculture", "fisheries"),
    })
    .map(({ years, day, minor, isNok, eurNok, regulation }) => ({
      on: `${Number(on.slice(0, 4)) - years}-${day}`,
      amount: { amount: writtenAs(isNok ? minor * 9 : minor), currency: isNok ? "NOK" : "EUR" },
      eurNok,
      regulation,
    }));
/** No SGEI de minimis regulation was in force from 2024-07-01 to 2025-10-27. */
const daysOfSgei = days.map((day) => (day === "2025-02-15" ? "2025-11-03" : day));
const randomSupport = (on: readonly string[] = days) =>
  fc
    .constantFrom(...on)
    .chain((on) => fc.tuple(fc.constant(on), fc.array(randomAward(on), { maxLength: 4 })));

describe("the headroom of random awards", () => {
  test.each([
    [general, days],
    [sgei, daysOfSgei],
  ] as const)("%s: at the headroom exactly it is open, one cent or øre more and it is closed", (id, days) => {
    let open = 0;
    fc.assert(
      fc.property(randomSupport(days), ([on, awards]) => {
        const headroom = routeOf(support(awards), on, id).headroom!;
        const left = minorOf(headroom.left.amount);
        const leftNok = minorOf(headroom.leftNok!.amount);
        const at = (amount: object) => verdictOf(support(awards, amount), on, id);
        expect(at(eur(writtenAs(left + 1)))).toBe("closed");
        expect(at(nok(writtenAs(leftNok + 1)))).toBe("closed");
        if (left === 0) return;
        open++;
        expect(at(eur(headroom.left.amount))).toBe("open");
        expect(at(headroom.leftNok!)).toBe("open");
      }),
      { seed: 40031, numRuns: 150 },
    );
    expect(open).toBeGreaterThan(75);
  });

  test("more falls free on the day that is given, and not the day before", () => {
    let releases = 0;
    fc.assert(
      fc.property(randomSupport(), ([on, awards]) => {
        const now = routeOf(support(awards), on).headroom!;
        if (!now.nextRelease) return;
        releases++;
        const leftOn = (day: string) => minorOf(routeOf(support(awards), day).headroom?.left.amount ?? "0");
        const left = minorOf(now.left.amount);
        expect(leftOn(now.nextRelease.on)).toBe(left + minorOf(now.nextRelease.amount.amount));
        expect(leftOn(dayBefore(now.nextRelease.on))).toBeLessThanOrEqual(left);
      }),
      { seed: 40032, numRuns: 80 },
    );
    expect(releases).toBeGreaterThan(40);
  });
});
