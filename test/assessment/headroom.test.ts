import { describe, expect, test } from "vitest";
import { assessSync, type Case, type Headroom } from "../../src/index";
import { answerOf, award, eur, general, nok, routeOf, support } from "../support/de-minimis";

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

  test("does not depend on what is proposed, nor on its form", () => {
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
