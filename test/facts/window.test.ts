import { addDays, formatISO, parseISO } from "date-fns";
import { describe, expect, test } from "vitest";
import {
  accountingYearAfter,
  countsInAccountingYears,
  countsInRollingMonths,
  firstDayAfterRollingMonths,
} from "../../src/facts/window";

describe("thirty-six months back from the day of the new award (Regulation (EU) 2023/2831 art. 3(2))", () => {
  test.each([
    ["2023-05-10", "2023-05-09", "no", "an award after the new one"],
    ["2023-05-10", "2023-05-10", "yes", "an award on the same day"],
    ["2023-05-10", "2026-05-09", "yes", "the day before three years have passed"],
    ["2023-05-10", "2026-05-10", "no", "the day three years have passed"],
    ["2023-05-10", "2026-05-11", "no", "the day after"],
    ["2024-02-29", "2027-02-27", "yes", "an award on 29 February, the day before the month ends"],
    ["2024-02-29", "2027-02-28", "yes", "an award on 29 February ends with 28 February"],
    ["2024-02-29", "2027-03-01", "no", "an award on 29 February, three years on"],
    [
      "2021-02-28",
      "2024-02-27",
      "yes",
      "28 February, the day before three years have passed, in a leap year",
    ],
    ["2021-02-28", "2024-02-28", "no", "28 February, three years on, in a leap year"],
    ["2021-03-01", "2024-02-29", "yes", "1 March, with 29 February as the last day that counts"],
    ["2023-12-31", "2026-12-30", "yes", "the last day of the year"],
    ["2023-12-31", "2026-12-31", "no", "the last day of the year, three years on"],
  ])("%s seen from %s: %s (%s)", (award: string, on: string, expected: string, _why: string) => {
    expect(countsInRollingMonths(award, on, 36)).toBe(expected);
  });

  test("months that are shorter than the day end with their last day", () => {
    expect(countsInRollingMonths("2023-01-31", "2023-02-27", 1)).toBe("yes");
    expect(countsInRollingMonths("2023-01-31", "2023-02-28", 1)).toBe("yes");
    expect(countsInRollingMonths("2023-01-31", "2023-03-01", 1)).toBe("no");
  });
});

describe("three accounting years (Regulation (EU) No 1407/2013 art. 3(5))", () => {
  test.each([
    ["2021-01-01", "2023-06-15", "12-31", "yes", "the first day of the second year before"],
    ["2020-12-31", "2023-06-15", "12-31", "no", "the last day of the third year before"],
    ["2021-01-01", "2023-12-31", "12-31", "yes", "seen from the last day of the year"],
    ["2020-12-31", "2023-12-31", "12-31", "no", "the same, a day too old"],
    ["2021-12-31", "2024-01-01", "12-31", "no", "seen from the first day of the next year"],
    ["2022-01-01", "2024-01-01", "12-31", "yes", "the same, just young enough"],
    ["2021-07-01", "2023-07-15", "06-30", "yes", "a year that ends with June"],
    ["2021-06-30", "2023-07-15", "06-30", "no", "a year that ends with June, a day too old"],
    ["2020-07-01", "2023-06-30", "06-30", "yes", "its last day still belongs to the year"],
    ["2020-06-30", "2023-06-30", "06-30", "no", "its last day, a day too old"],
    [
      "2021-03-01",
      "2024-02-29",
      "02-29",
      "yes",
      "a year that ends with February: 29 February belongs to the old year",
    ],
    ["2021-02-28", "2024-02-29", "02-29", "no", "the same, a day too old"],
    ["2023-07-01", "2023-06-30", "12-31", "no", "an award after the new one"],
  ])(
    "%s seen from %s, year ending %s: %s (%s)",
    (award: string, on: string, yearEnd: string, expected: string, _why: string) => {
      expect(countsInAccountingYears(award, on, 3, yearEnd)).toBe(expected);
    },
  );

  test.each([
    "2023-06-15",
    "2023-12-31",
    "2024-01-01",
    "2024-02-28",
    "2024-02-29",
    "2024-03-01",
    "2023-03-01",
  ])("without the year's end, seen from %s: known exactly where every year's end agrees", (on) => {
    const yearEnds = Array.from({ length: 366 }, (_, day) =>
      formatISO(addDays(parseISO("2020-01-01"), day), { representation: "date" }).slice(5),
    );
    for (let back = 0; back <= 1130; back++) {
      const award = formatISO(addDays(parseISO(on), -back), { representation: "date" });
      const answers = new Set(yearEnds.map((yearEnd) => countsInAccountingYears(award, on, 3, yearEnd)));
      const expected = answers.size === 1 ? [...answers][0] : "unknown";
      expect(`${award}: ${countsInAccountingYears(award, on, 3, undefined)}`).toBe(`${award}: ${expected}`);
    }
  });
});

describe("the first day on which an award no longer counts", () => {
  test.each(["2023-05-10", "2024-02-28", "2024-02-29", "2024-03-01", "2023-12-31"])(
    "rolling months, an award on %s",
    (award) => {
      const day = firstDayAfterRollingMonths(award, 36);
      expect(countsInRollingMonths(award, day, 36)).toBe("no");
      const before = formatISO(addDays(parseISO(day), -1), { representation: "date" });
      expect(countsInRollingMonths(award, before, 36)).toBe("yes");
    },
  );
  test.each([
    [2025, "12-31", "2026-01-01"],
    [2025, "06-30", "2025-07-01"],
    [2024, "02-29", "2024-03-01"],
    [2025, "02-29", "2025-03-01"],
  ])("an accounting year, after the end of %i on %s", (year, end, first) => {
    expect(accountingYearAfter(year, end)).toBe(first);
  });
});
