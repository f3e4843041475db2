import { describe, expect, test } from "vitest";
import { calendars } from "../support/law-days";

describe.each(calendars())("the calendar $file", ({ approved, days }) => {
  test.each(approved)("$day: $what", ({ day, begins, isOver }) => {
    expect(days.find((one) => one.day === day)).toEqual({ day, begins, isOver });
  });

  test("there is no other day", () => {
    expect(days.map(({ day }) => day)).toEqual(approved.map(({ day }) => day));
  });

  test("each day says what happened, and where it is written", () => {
    expect(approved.filter(({ what }) => !/\(.*\.(md|json).*\)/.test(what))).toEqual([]);
  });
});
