import { describe, expect, test } from "vitest";
import { nationalLaw } from "../../src";
import { approvedDays, daysOf } from "../support/law-days";

describe("the calendar of the law, fixtures/law-days.json", () => {
  const days = daysOf(nationalLaw.data);

  test.each(approvedDays())("$day: $what", ({ day, begins, isOver }) => {
    expect(days.find((one) => one.day === day)).toEqual({ day, begins, isOver });
  });

  test("there is no other day", () => {
    expect(days.map(({ day }) => day)).toEqual(approvedDays().map(({ day }) => day));
  });

  test("each day says what happened", () => {
    expect(approvedDays().filter(({ what }) => !/\(.*\.(md|json).*\)/.test(what))).toEqual([]);
  });
});
