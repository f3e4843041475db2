import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, assessSync, type Case, type Headroom, type Route } from "../../src/index";
import { dayBefore } from "../../src/law";

const general = "grant.de-minimis.general";
const sgei = "grant.de-minimis.sgei";

function answerOf(input: object, on: string): Assessment {
  const answer = assessSync(input as Case, { on });
  if (!answer.ok) throw new Error(answer.issues.map((issue) => issue.message).join("\n"));
  return answer;
}
const routeOf = (input: object, on: string, id = general): Route =>
  answerOf(input, on).routes.find((route) => route.id === id)!;
const verdictOf = (input: object, on: string, id = general) => {
  const answer = assessSync(input as Case, { on, detail: "verdicts" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.routes.find((route) => route.id === id)!.verdict;
};

interface Award {
  on: string;
  amount: { amount: string; currency: "NOK" | "EUR" };
  eurNok?: string;
  regulation: string;
}

/** Support as de minimis aid of which all is known but the amount. */
function support(awards: Award[], amount?: object, more: Record<string, unknown> = {}) {
  return {
    transfer: { nature: "support", form: "grant", ...(amount ? { amount } : {}) },
    aid: {
      awardType: "ad-hoc",
      sector: "ordinary",
      isInDifficulty: false,
      isTiedToExport: false,
      isTiedToDomesticGoods: false,
      earlierDeMinimis: { awards, complete: true },
      accountingYearEndsOn: "12-31",
      sgei: { isEntrusted: true, isGeneralInterest: true, hasOtherCompensation: false },
      ...more,
    },
    rate: { eurNok: "11.6543" },
  };
}
const eur = (amount: string) => ({ amount, currency: "EUR" as const });
const nok = (amount: string) => ({ amount, currency: "NOK" as const });
const award = (on: string, amount: string, regulation = "general"): Award => ({
  on,
  amount: eur(amount),
  regulation,
});
const minorOf = (amount: string) => Math.round(Number(amount) * 100);
const writtenAs = (minor: number) => (minor / 100).toFixed(2);

describe("headroom", () => {
  test("is the whole ceiling where there is no earlier aid, and says nothing of a release", () => {
    expect(routeOf(support([], eur("1000")), "2026-03-02").headroom).toEqual({
      ceiling: eur("300000.00"),
      left: eur("300000.00"),
      leftNok: nok("3496290.00"),
    } satisfies Headroom);
  });

  test("is what earlier aid leaves, and when more falls free", () => {
    const awards = [award("2023-09-14", "40000"), award("2024-05-02", "200000")];
    expect(routeOf(support(awards, eur("60000.01")), "2026-03-02").headroom).toEqual({
      ceiling: eur("300000.00"),
      left: eur("60000.00"),
      leftNok: nok("699258.00"),
      nextRelease: { on: "2026-09-14", amount: eur("40000.00") },
    } satisfies Headroom);
  });

  test("is nothing, and never less, where earlier aid is over the ceiling", () => {
    const { headroom } = routeOf(
      support([award("2025-01-15", "350000"), award("2024-05-02", "30000")]),
      "2026-03-02",
    );
    expect(headroom?.left).toEqual(eur("0.00"));
    expect(headroom?.nextRelease).toEqual({ on: "2028-01-15", amount: eur("300000.00") });
  });

  test("a release that is not enough is passed by", () => {
    const { headroom } = routeOf(
      support([award("2024-05-02", "30000"), award("2025-01-15", "350000")]),
      "2026-03-02",
    );
    expect(headroom?.nextRelease?.on).toBe("2028-01-15");
  });

  test("does not hang on what is proposed, nor on its form", () => {
    const awards = [award("2024-05-02", "200000")];
    const { headroom } = routeOf(support(awards), "2026-03-02");
    expect(routeOf(support(awards, eur("999999")), "2026-03-02").headroom).toEqual(headroom);
    const input = support(awards);
    expect(
      routeOf({ ...input, transfer: { nature: "support", form: "loan" } }, "2026-03-02").headroom,
    ).toEqual(headroom);
  });

  test.each([
    ["shared to 2024-06-30, and used up but for 50 000", "2022-06-01", "450000", "2023-02-01", "50000.00"],
    ["each its own from 2024-11-11", "2025-12-01", "700000", "2026-03-02", "300000.00"],
  ])("the ceilings of general and SGEI de minimis aid are %s", (_, given, amount, on, left) => {
    const { headroom } = routeOf(support([award(given, amount, "sgei")]), on);
    expect(headroom?.left).toEqual(eur(left));
  });

  test("is left out where earlier aid is not known in full, and in a gap of the law", () => {
    const input = support([award("2024-05-02", "1")], eur("1"));
    const partial = { ...input, aid: { ...input.aid, earlierDeMinimis: { awards: [], complete: false } } };
    expect(routeOf(partial, "2026-03-02").headroom).toBeUndefined();
    expect(routeOf(input, "2024-08-01").headroom).toBeUndefined();
  });

  test("is left out where the ceiling does not bind", () => {
    const input = support([], eur("1"), {
      sgei: { isEntrusted: true, isGeneralInterest: true, isSocialService: true },
    });
    expect(routeOf(input, "2026-03-02", "grant.sgei-compensation").headroom).toBeUndefined();
  });

  test("the next accounting year releases under the older regulation, the new ceiling after the gap", () => {
    const older = support([award("2021-03-01", "150000"), award("2022-06-01", "20000")], eur("1000"));
    expect(routeOf(older, "2023-02-01").headroom?.nextRelease).toEqual({
      on: "2024-11-11",
      amount: eur("250000.00"),
    });
    expect(
      routeOf(support([award("2020-03-01", "150000")], eur("1000")), "2022-02-01").headroom?.nextRelease,
    ).toEqual({ on: "2023-01-01", amount: eur("150000.00") });
  });

  test("near the ceiling is a warning, at nine tenths it is none yet", () => {
    const near = (amount: string) =>
      answerOf(support([], eur(amount)), "2026-03-02").warnings.filter(
        (one) => one.code === "near-ceiling" && one.route === general,
      );
    expect(near("270000")).toEqual([]);
    expect(near("270000.01")).toEqual([
      { code: "near-ceiling", route: general, used: eur("270000.01"), ceiling: eur("300000.00") },
    ]);
    expect(near("300000.01")).toEqual([]);
  });

  test("only a full answer has it", () => {
    const answer = assessSync(support([], eur("1")) as Case, { on: "2026-03-02", detail: "trace" });
    expect(answer.ok && answer.routes.some((route) => route.headroom || route.remedies)).toBe(false);
  });
});

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

describe("on random awards", () => {
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
